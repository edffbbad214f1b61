import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Duty, LocalText } from '../../playbook/schema.ts'
import type { IncidentState } from '../state.ts'
import type { Anchors } from './due.ts'
import { anchorsOf, dueNow } from './due.ts'
import type { AddedDuty, DutyProgress } from './progress.ts'
import { isClosedStatus } from './progress.ts'

/** A duty of the playbook or one that was added on the spot, in one shape. */
export type DutyText = Pick<
  Duty,
  'phase' | 'critical' | 'repeatEveryMinutes' | 'evidenceRequired' | 'twoPerson' | 'waitsFor'
> & {
  readonly id: string
  readonly department: string
  readonly ownerRole: string
  readonly text: LocalText
  readonly added: boolean
}

/** A duty that the incident's type brings now, with where it stands. `dueAt` in milliseconds since the epoch. */
export type DutyInForce = {
  readonly duty: DutyText
  readonly progress: DutyProgress | undefined
  /** Nothing more is to be done: done, skipped, not applicable, or a repeating one whose time is over. */
  readonly closed: boolean
  readonly dueAt: number | null
  /** Its anchor is not known yet: `dueAt` is the nominal time from the halt. */
  readonly nominal: boolean
  /** Ids of the duties that must be closed first. */
  readonly waits: readonly string[]
  /** It was ticked without the evidence that the playbook asks for. */
  readonly owesEvidence: boolean
}

/** The duties in force: those of the incident's type, in the playbook's order, then those added on the spot. */
export function dutiesInForce(state: IncidentState, playbook: PlaybookIndex): DutyInForce[] {
  const anchors = anchorsOf(state)
  const over = repeatingIsOver(state, playbook)
  const type = state.type?.value
  const ofPlaybook = playbook.playbook.duties.filter((duty) => (duty.types as readonly string[]).includes(type ?? ''))
  const closed = new Map(ofPlaybook.map((duty) => [duty.id as string, isClosed(duty, state.duties.get(duty.id), over)]))
  const awaited = new Set(ofPlaybook.filter((duty) => isAwaited(duty, state, closed)).map((duty) => duty.id as string))
  return [
    ...ofPlaybook.map((duty) => inForce(duty, state, anchors, closed.get(duty.id) ?? false, awaited)),
    ...[...state.addedDuties.values()].map((duty) => addedInForce(duty, state))
  ]
}

/** One duty in force by its id; undefined where the incident's type does not bring it. */
export function findInForce(state: IncidentState, playbook: PlaybookIndex, id: string): DutyInForce | undefined {
  return dutiesInForce(state, playbook).find((entry) => entry.duty.id === id)
}

/** Rounds repeat while the halt lasts; once the services are back, what was done at least once is done. */
function repeatingIsOver(state: IncidentState, playbook: PlaybookIndex): boolean {
  const order = playbook.phases.get(state.phase?.value ?? '')?.order ?? 0
  return order >= (playbook.phases.get('after')?.order ?? Number.POSITIVE_INFINITY)
}

function isClosed(duty: Pick<Duty, 'repeatEveryMinutes'>, progress: DutyProgress | undefined, over: boolean): boolean {
  if (!progress) return false
  if (isClosedStatus(progress.status)) return true
  return duty.repeatEveryMinutes !== null && over && progress.rounds.length > 0 && progress.status !== 'waiting'
}

function inForce(
  duty: Duty,
  state: IncidentState,
  anchors: Anchors,
  closed: boolean,
  awaited: ReadonlySet<string>
): DutyInForce {
  const progress = state.duties.get(duty.id)
  return {
    duty: { ...duty, added: false },
    progress,
    closed,
    dueAt: dueNow(duty, progress, closed, anchors),
    nominal: anchors[duty.due.anchor] === null,
    waits: duty.waitsFor.filter((id) => awaited.has(id)),
    owesEvidence: duty.evidenceRequired && isDone(duty, progress) && progress?.evidence.length === 0
  }
}

/** Whether others still wait for a duty: it is neither closed nor, where it repeats, done at least once. */
function isAwaited(duty: Duty, state: IncidentState, closed: ReadonlyMap<string, boolean>): boolean {
  return closed.get(duty.id) === false && !isDone(duty, state.duties.get(duty.id))
}

/** Done, or of a repeating duty at least one round with all its signatures. */
function isDone(duty: Pick<Duty, 'repeatEveryMinutes'>, progress: DutyProgress | undefined): boolean {
  if (!progress) return false
  if (duty.repeatEveryMinutes === null) return progress.status === 'done'
  return progress.rounds.length > (progress.status === 'waiting' ? 1 : 0)
}

function addedInForce(added: AddedDuty, state: IncidentState): DutyInForce {
  const progress = state.duties.get(added.id)
  const closed = progress !== undefined && isClosedStatus(progress.status)
  return {
    duty: {
      ...added,
      text: { ja: added.text, en: added.text },
      repeatEveryMinutes: null,
      evidenceRequired: false,
      twoPerson: false,
      waitsFor: [],
      added: true
    },
    progress,
    closed,
    dueAt: closed ? (progress?.dueAt ?? added.dueAt) : added.dueAt,
    nominal: false,
    waits: [],
    owesEvidence: false
  }
}
