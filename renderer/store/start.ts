import type { Notice } from '../../shared/bridge/contract.ts'
import { takeListMove, takeSendingMoves } from './outbox-moves.ts'
import { assertNever } from '../../shared/assert-never.ts'
import { ORG } from '../../shared/org/fold.ts'
import type { HostLine } from '../bridge.ts'
import { takeArchiveMove } from './archives.ts'
import { refreshKnownConnectors } from './connectors.ts'
import { showEscalation } from './escalation-view.ts'
import { incident, readAgain, takeIn } from './incident.ts'
import { refreshIncidents } from './incidents.ts'
import { ask, setLine } from './line.ts'
import { refreshKnownPeople } from './people.ts'
import { go, route } from './route.ts'
import { raiseTrouble, session, settleTrouble, welcome } from './session.ts'
import { reportFault } from './toasts.ts'

/** Opens the stores over a line: says hello, then listens. False where the host did not answer. */
export async function startStores(line: HostLine): Promise<boolean> {
  setLine(line)
  line.subscribe(hear)
  line.onConnection((connection) => session.setState({ connection }))
  const hello = await ask('app.hello', {})
  if (!hello.ok) {
    reportFault(hello.fault)
    return false
  }
  welcome(hello.value)
  await refreshIncidents()
  return true
}

let refreshing: ReturnType<typeof setTimeout> | undefined

/** Takes in what the host tells unasked. */
function hear(notice: Notice): void {
  switch (notice.name) {
    case 'events.appended':
      void takeIn(notice.data.stream, notice.data.events)
      if (notice.data.stream === ORG) {
        refreshKnownPeople()
        refreshKnownConnectors()
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
