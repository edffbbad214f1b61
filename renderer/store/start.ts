import type { Notice } from '../../shared/bridge/contract.ts'
import { takeListMove, takeSendingMoves } from './outbox-moves.ts'
import { assertNever } from '../../shared/assert-never.ts'
import { ORG } from '../../shared/org/fold.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { decodeSnapshot } from '../../shared/incident/snapshot.ts'
import type { Playbook } from '../../shared/playbook/schema.ts'
import type { HostLine } from '../bridge.ts'
import { takeArchiveMove } from './archives.ts'
import { phrase } from '../text/phrase.ts'
import { wallNow } from './clock.ts'
import { refreshKnownConnectors } from './connectors.ts'
import { showEscalation } from './escalation-view.ts'
import { incident, readAgain, showLeft, takeIn } from './incident.ts'
import { refreshIncidents } from './incidents.ts'
import { ask, setLine } from './line.ts'
import { refreshKnownDrills } from './plans.ts'
import { takePlaybook } from './playbooks.ts'
import { refreshKnownPeople } from './people.ts'
import { go, route } from './route.ts'
import { raiseTrouble, session, settleTrouble, welcome } from './session.ts'
import { reportFault, say } from './toasts.ts'

/** Opens the stores over a line: listens and says hello. False where the host did not answer. */
export async function startStores(line: HostLine): Promise<boolean> {
  listen(line)
  return greet()
}

/** Opens the stores over a line and listens to what the host tells unasked. */
export function listen(line: HostLine): void {
  setLine(line)
  line.subscribe(hear)
  line.onConnection((connection) => session.setState({ connection }))
}

/** Takes in what can be drawn before there is a host: the one open incident as it was left. False where there is none. */
export async function showFirst(): Promise<boolean> {
  const reply = await ask('app.first', {})
  if (!reply.ok || reply.value === null) return false
  const { welcome: greeting, stream, playbook, state } = reply.value
  welcome(greeting)
  const index = takePlaybook(playbook.hash, playbook.playbook as Playbook)
  go({ screen: 'board', stream })
  showLeft(stream, decodeSnapshot(state), index)
  return true
}

/** Says hello and takes in what the host answers. False where it did not. */
export async function greet(): Promise<boolean> {
  const hello = await ask('app.hello', {})
  if (!hello.ok) {
    reportFault(hello.fault)
    return false
  }
  welcome(hello.value)
  await refreshIncidents()
  return true
}

/** A declaration is news for so long (ms). */
const NEWS_MS = 15 * 60_000

/** Whoever is in a drill when a real incident is declared is shown that one, on the wall too. */
function yieldToReal(stream: string, events: readonly Envelope[]): void {
  const { at } = route.getState()
  const { log } = incident.getState()
  if (!('stream' in at) || !log.state.drill || log.state.reference !== null) return
  if (!events.some(isRealNow) || events.some(({ type }) => type === 'halt.closed')) return
  go({ screen: at.screen === 'wall' ? 'wall' : 'board', stream })
  say('done', phrase('frame.realDeclared'))
}

/** A declaration of these minutes, not one of an old log that is being brought in. */
function isRealNow({ type, data, enteredAt }: Envelope): boolean {
  return type === 'halt.declared' && data['drill'] === false && wallNow() - enteredAt < NEWS_MS
}

let refreshing: ReturnType<typeof setTimeout> | undefined

/** Takes in what the host tells unasked. */
function hear(notice: Notice): void {
  switch (notice.name) {
    case 'events.appended':
      void takeIn(notice.data.stream, notice.data.events)
      yieldToReal(notice.data.stream, notice.data.events)
      if (notice.data.stream === ORG) {
        refreshKnownPeople()
        refreshKnownConnectors()
        refreshKnownDrills()
      }
      refreshing ??= setTimeout(() => {
        refreshing = undefined
        void refreshIncidents()
      }, 500)
      return
    case 'settings.changed':
      session.setState({ settings: notice.data })
      return
    case 'trouble.raised':
      raiseTrouble(notice.data)
      return
    case 'trouble.settled':
      settleTrouble(notice.data.code)
      return
    case 'escalation.open':
      if (route.getState().at.screen === 'wall') return
      showEscalation(notice.data.escalation)
      go({ screen: 'escalations', stream: notice.data.stream })
      return
    case 'list.moved':
      takeListMove(notice.data)
      return
    case 'archive.moved':
      takeArchiveMove(notice.data)
      return
    case 'sending.moved':
      takeSendingMoves(notice.data.rows)
      return
    case 'store.replaced':
      incident.setState({ status: incident.getState().stream === null ? 'none' : 'loading' })
      refreshKnownPeople()
      refreshKnownConnectors()
      void readAgain()
      void refreshIncidents()
      return
    default:
      assertNever(notice)
  }
}
