import { sentOf } from '../incident/deadline/sent.ts'
import { isEngine } from '../incident/engine.ts'
import type { IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { EscalationRule, EscalationTrigger } from '../playbook/schema.ts'
import { estimateSources, postSources } from '../watch/sources/notices.ts'
import type { Done } from './deed.ts'

type Look = (state: IncidentState, playbook: PlaybookIndex) => readonly number[]

/**
 * What the room does where a rule is to have no cause to speak, trigger by trigger: the times (ms of drill time) at which it
 * did so. A rule whose answer is nothing but an acknowledgement or a decision has no row of its own here.
 */
const answers: { readonly [T in EscalationTrigger]: Look } = {
  callUnacknowledged: (state, playbook) => [...accepted(state), ...passedOn(state, playbook)],
  callChainExhausted: (state) => [...accepted(state), ...stoodIn(state)],
  commanderMissing: (state) => commanded(state),
  noticeFirstOverdue: (state) => posted(state),
  noticeChannelsIncomplete: (state, { playbook }) => {
    const posts = postSources(state)
    const firsts = playbook.channels.map(({ id }) => posts.find(({ channel }) => channel === id)?.at)
    return firsts.every((at) => at !== undefined) ? [Math.max(...firsts)] : []
  },
  updateOverdue: (state) => posted(state),
  criticalDutyOverdue: ({ duties }, { playbook }) =>
    playbook.duties.flatMap(({ id, critical }) => (critical ? (duties.get(id)?.rounds ?? []).map(({ at }) => at) : [])),
  etaSlipped: (state) => posted(state),
  elapsed: none,
  severityRaised: (state) => accepted(state),
  assetCheckFailed: ({ checks }) =>
    [...checks.values()].flatMap(({ entries }) =>
      [...entries.values()].flatMap(({ findings }) =>
        findings.flatMap(({ value, at }) => (value.result === 'fail' ? at : []))
      )
    ),
  unauthorisedTransferSuspected: (state) => halted(state, ['cryptoOut']),
  scopeSpread: (state) => halted(state),
  regulatorClock: (state, { playbook }) => {
    const told = state.times.get('authorityTold')?.value
    const sent = playbook.regulatorDeadlines.flatMap((rule) => sentOf(state, rule, 'report')?.at ?? [])
    return told === undefined ? sent : [...sent, told]
  },
  personalDataSuspected: ({ signals, deadlines }) => [
    ...[...signals.values()].flatMap(({ value, withdrawn, at, by }) =>
      value.kind === 'personalData' && !withdrawn && !isEngine(by) ? at : []
    ),
    ...[...deadlines.values()].flatMap(({ anchors }) => anchors.map(({ at }) => at))
  ],
  supportOverload: ({ answers: texts, shifts }) => [
    ...[...texts.values()].flatMap(({ publications }) => publications.map(({ at }) => at)),
    ...[...shifts.values()].flatMap(({ cancelled, planned }) => (cancelled ? [] : planned.at))
  ],
  rumourBeforeNotice: (state) => posted(state),
  resumeGateUnmet: ({ resumption }) => [...resumption.gates.values()].flatMap((words) => words.map(({ at }) => at)),
  rehaltAfterResume: (state) => [...[...state.rehalts.values()].map(({ at }) => at), ...halted(state)],
  commanderShiftLong: (state) => commanded(state),
  vendorSilent: ({ vendors }) =>
    [...vendors.values()].flatMap(({ engaged, words }) => [engaged.at, ...words.map(({ at }) => at)]),
  maintenanceOverrun: (state) => [
    ...posted(state),
    ...estimateSources(state).map(({ at }) => at),
    ...(state.type && state.type.at > (state.declaredAt ?? 0) && !isEngine(state.type.by) ? [state.type.at] : [])
  ],
  complaintDispute: ({ complaints, signals }) => [
    ...[...complaints.values()].flatMap(({ dispute }) => dispute?.at ?? []),
    ...[...signals.values()].flatMap(({ value, withdrawn, at }) =>
      value.kind === 'complaint' && value.dispute && !withdrawn ? at : []
    )
  ],
  preventionActionOverdue: ({ actions }) => [...actions.values()].flatMap(({ done }) => done?.at ?? [])
}

/** The rules whose answer goes on holding: nothing need be done again where it was done before they could speak. */
const standing: ReadonlySet<EscalationTrigger> = new Set([
  'noticeFirstOverdue',
  'noticeChannelsIncomplete',
  'rumourBeforeNotice',
  'unauthorisedTransferSuspected',
  'personalDataSuspected',
  'assetCheckFailed'
])

/** What answers a rule without its having to speak. */
export function answersTo({ trigger }: EscalationRule, state: IncidentState, playbook: PlaybookIndex): Done {
  return { times: answers[trigger](state, playbook), stands: standing.has(trigger) }
}

function none(): readonly number[] {
  return []
}

function posted(state: IncidentState): readonly number[] {
  return postSources(state).map(({ at }) => at)
}

function accepted({ calls }: IncidentState): readonly number[] {
  return [...calls.values()].flatMap(({ outcome, at }) => (outcome === 'confirmed' ? at : []))
}

/** Somebody turned to the next one of a chain; where a rule did, it says so by its own id. */
function passedOn({ roleCalls }: IncidentState, { playbook }: PlaybookIndex): readonly number[] {
  const rules = new Set<string>(playbook.escalationRules.map(({ id }) => id))
  return [...roleCalls.values()].flatMap(({ passed }) =>
    passed.flatMap(({ at, reason }) => (rules.has(reason) ? [] : at))
  )
}

function stoodIn({ roleCalls }: IncidentState): readonly number[] {
  return [...roleCalls.values()].flatMap(({ acting, covered }) => [acting, covered].flatMap((said) => said?.at ?? []))
}

/** Somebody took command since the declaration, or the commander accepted a call. */
function commanded({ commander, declaredAt, calls }: IncidentState): readonly number[] {
  const reached = [...calls.values()].flatMap(({ outcome, role, at }) =>
    outcome === 'confirmed' && role === commander?.value.role ? at : []
  )
  return commander && commander.at > (declaredAt ?? 0) ? [commander.at, ...reached] : reached
}

/** Services that were halted, of all or of these; what stood halted at the declaration is nobody's deed. */
function halted({ exercise, cells, declaredAt }: IncidentState, services?: readonly string[]): readonly number[] {
  const isIt = (service: string) => services === undefined || services.includes(service)
  const past = (exercise?.past.cells ?? []).flatMap(({ value, at }) =>
    value.state === 'halted' && isIt(value.service) ? at : []
  )
  const present = [...cells.values()].flatMap(({ service, state }) =>
    state.value === 'halted' && isIt(service) && state.at > (declaredAt ?? 0) ? state.at : []
  )
  return [...past, ...present]
}
