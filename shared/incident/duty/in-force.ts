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
  return [
    ...ofPlaybook.map((duty) => inForce(duty, state, anchors, closed)),
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
  closed: ReadonlyMap<string, boolean>
): DutyInForce {
  const progress = state.duties.get(duty.id)
  const isDone = closed.get(duty.id) ?? false
  return {
    duty: { ...duty, added: false },
    progress,
    closed: isDone,
    dueAt: dueNow(duty, progress, isDone, anchors),
    waits: duty.waitsFor.filter((id) => closed.get(id) === false && !doneOnce(state.duties.get(id))),
    owesEvidence: duty.evidenceRequired && doneOnce(progress) && progress?.evidence.length === 0
  }
}

function doneOnce(progress: DutyProgress | undefined): boolean {
  return (progress?.rounds.length ?? 0) > 0 && progress?.status !== 'waiting'
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
    waits: [],
    owesEvidence: false
  }
}
