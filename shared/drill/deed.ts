import { assertNever } from '../assert-never.ts'
import { checkStanding } from '../incident/asset-check/standing.ts'
import { sentOf } from '../incident/deadline/sent.ts'
import { isEngine } from '../incident/engine.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import { phaseOrder } from '../playbook/applies.ts'
import { postSources } from '../watch/sources/notices.ts'
import { answersTo } from './deed-rules.ts'
import type { Deed } from './scenario/deed.ts'

/** When something was done (ms of drill time), and whether it goes on holding, so that it need not be done again. */
export type Done = { readonly times: readonly number[]; readonly stands: boolean }

/**
 * When the room did a deed, at or after `since` (ms of drill time); null where it has not yet. What was done before and
 * still holds counts from `since`: nobody is asked to do again what they were quick to do. `inject` is the one whose being
 * seen or answered is meant; without it those two are never done.
 */
export function deedDone(
  deed: Deed,
  state: IncidentState,
  playbook: PlaybookIndex,
  since: number,
  inject?: string
): number | null {
  const { times, stands } = doneOf(deed, state, playbook, inject)
  const after = times.filter((at) => at >= since)
  if (stands && after.length < times.length) return since
  return after.length === 0 ? null : Math.min(...after)
}

/** Every time at which the room did a deed. */
function doneOf(deed: Deed, state: IncidentState, playbook: PlaybookIndex, inject: string | undefined): Done {
  switch (deed.kind) {
    case 'duty':
      return dutyDone(deed.duty, state, playbook)
    case 'rule':
      return ruleDone(deed.rule, state, playbook)
    case 'notice':
      return again(
        postSources(state).flatMap((post) => (deed.channel === null || post.channel === deed.channel ? post.at : []))
      )
    case 'severity':
      return severityDone(deed.atLeast, state, playbook)
    case 'phase':
      return phaseDone(deed.phase, state, playbook)
    case 'cell':
      return cellDone(deed.service, deed.state, state)
    case 'reached':
      return reachedDone(deed.role, state)
    case 'engaged':
      return once([...state.vendors.values()].map(({ engaged }) => engaged.at))
    case 'reported':
      return reportedDone(deed.report, state, playbook)
    case 'check':
      return checkDone(deed.check, deed.result, state, playbook)
    case 'decision':
      return again([...state.decisions.values()].flatMap(({ answer }) => (answer?.value.taken ? answer.at : [])))
    case 'gate':
      return once((state.resumption.gates.get(deed.gate) ?? []).flatMap(({ value, at }) => (value === 'met' ? at : [])))
    case 'measured':
      return again([...state.work.values()].flatMap(({ reports }) => reports.map(({ at }) => at)))
    case 'seen': {
      const run = runOf(state, inject)
      return once([run?.seen, run?.answers[0]].flatMap((said) => said?.at ?? []))
    }
    case 'answered':
      return once((runOf(state, inject)?.answers ?? []).map(({ at }) => at))
    default:
      return assertNever(deed)
  }
}

/** What goes on holding once it was done. */
function once(times: readonly number[]): Done {
  return { times, stands: true }
}

/** What must be done anew each time that it is asked for. */
function again(times: readonly number[]): Done {
  return { times, stands: false }
}

function runOf({ exercise }: IncidentState, inject: string | undefined) {
  return inject === undefined ? undefined : exercise?.injects.get(inject)
}

/** A duty for two people is done when the second has signed; one that repeats is asked for anew each time. */
function dutyDone(id: string, state: IncidentState, playbook: PlaybookIndex): Done {
  const duty = playbook.duties.get(id)
  const rounds = state.duties.get(id)?.rounds ?? []
  const times = rounds.flatMap(({ at, second }) => (duty?.twoPerson ? (second?.at ?? []) : at))
  return { times, stands: (duty?.repeatEveryMinutes ?? null) === null }
}

/** A rule is answered by whoever acknowledges it or settles it, by the decisions that it asks for, or by what it watches. */
function ruleDone(id: string, state: IncidentState, playbook: PlaybookIndex): Done {
  const rule = playbook.playbook.escalationRules.find((one) => one.id === id)
  const raised = [...state.escalations.values()].filter((escalation) => escalation.rule === id)
  const ids = new Set(raised.map((escalation) => escalation.id))
  const said = raised.flatMap(({ acks, resolved }) => [
    ...acks.map(({ at }) => at),
    ...(resolved?.how === 'person' ? [resolved.at] : [])
  ])
  const decided = [...state.decisions.values()].flatMap(({ escalation, answer }) =>
    answer && ids.has(escalation) ? answer.at : []
  )
  const watched: Done = rule ? answersTo(rule, state, playbook) : again([])
  return { times: [...said, ...decided, ...watched.times], stands: watched.stands && watched.times.length > 0 }
}

/** What the engine raised by a rule is no deed of the room. */
function severityDone(atLeast: string, state: IncidentState, playbook: PlaybookIndex): Done {
  const rank = (id: string) => playbook.severities.get(id)?.rank ?? Number.POSITIVE_INFINITY
  const { exercise, severity } = state
  const own = severity && !isEngine(severity.by) ? [severity] : []
  const stood = [...(exercise?.past.severities ?? []), ...own]
  const times = stood.flatMap(({ value, at }) => (rank(value) <= rank(atLeast) ? at : []))
  return { times, stands: times.length > 0 && severity !== undefined && rank(severity.value) <= rank(atLeast) }
}

function phaseDone(phase: Parameters<typeof phaseOrder>[1], state: IncidentState, { playbook }: PlaybookIndex): Done {
  const order = (id: string) => phaseOrder(playbook, id as typeof phase)
  const present = state.phase
  const stood = [...(state.exercise?.past.phases ?? []), ...(present ? [present] : [])]
  const times = stood.flatMap(({ value, at }) => (order(value) >= order(phase) ? at : []))
  return { times, stands: present !== undefined && order(present.value) >= order(phase) }
}

function cellDone(service: string | null, wanted: string, { cells, exercise }: IncidentState): Done {
  const isIt = (one: { readonly service: string }) => service === null || one.service === service
  const present = [...cells.values()].filter((cell) => isIt(cell) && cell.state.value === wanted)
  const past = (exercise?.past.cells ?? []).flatMap(({ value, at }) =>
    isIt(value) && value.state === wanted ? at : []
  )
  // Of one service it holds while it is so; of any service the next one is asked for.
  return { times: [...past, ...present.map(({ state }) => state.at)], stands: service !== null && present.length > 0 }
}

/** Somebody of the role accepted, or acts in its stead. Of any role the next call is asked for. */
function reachedDone(role: string | null, { calls, roleCalls }: IncidentState): Done {
  const confirmed = [...calls.values()].filter(
    (call) => call.outcome === 'confirmed' && (role === null || call.role === role)
  )
  const acting = role === null ? undefined : roleCalls.get(role)?.acting
  return { times: [...confirmed.map(({ at }) => at), ...(acting ? [acting.at] : [])], stands: role !== null }
}

function reportedDone(report: string | null, state: IncidentState, { playbook }: PlaybookIndex): Done {
  const rules = playbook.regulatorDeadlines.filter(({ id }) => report === null || id === report)
  const times = rules.flatMap((rule) => sentOf(state, rule, 'report')?.at ?? [])
  const told = report === null ? state.times.get('authorityTold')?.value : undefined
  return once(told === undefined ? times : [...times, told])
}

/** A check passes when everybody has signed for it who must; failed or not run it is as soon as it is said. */
function checkDone(wanted: string | null, result: string, state: IncidentState, playbook: PlaybookIndex): Done {
  const checks = playbook.playbook.assetChecks.filter(({ id }) => wanted === null || id === wanted)
  const times = [...state.checks.values()]
    .filter(({ voided }) => !voided)
    .flatMap((round) =>
      checks.flatMap((check) => {
        const { state: stands, signatures } = checkStanding(round, check, playbook)
        const said = (round.entries.get(check.id)?.findings ?? []).filter(({ value }) => value.result === result)
        if (result !== 'pass') return said.map(({ at }) => at)
        return stands === 'passed' ? Math.max(...said.map(({ at }) => at), ...signatures.map(({ at }) => at)) : []
      })
    )
  return once(times)
}
