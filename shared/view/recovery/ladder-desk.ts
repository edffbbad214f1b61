import type { Metric } from '../../incident/monitor/limits.ts'
import { triggersHit } from '../../incident/monitor/limits.ts'
import type { Bar } from '../../incident/escalation/escalation.ts'
import { samePerson } from '../../incident/person.ts'
import { resumeBar } from '../../incident/resumption/barred.ts'
import type { Beyond } from '../../incident/resumption/beyond.ts'
import { beyondLadder } from '../../incident/resumption/beyond.ts'
import type { Blocker } from '../../incident/resumption/blockers.ts'
import { possibleFrom } from '../../incident/resumption/blockers.ts'
import { decidersOf, wordOf } from '../../incident/resumption/deciders.ts'
import type { GateStanding } from '../../incident/resumption/gates.ts'
import { gatesFor } from '../../incident/resumption/gates.ts'
import {
  isSettled,
  ladderForType,
  ladderOf,
  presentOrder,
  stagesOf,
  standingSteps
} from '../../incident/resumption/ladder.ts'
import { assetsToOpen, isNeeded } from '../../incident/resumption/opens.ts'
import type { GoWord, LadderBack, Override } from '../../incident/resumption/resumption.ts'
import { standingAgainst } from '../../incident/resumption/step.ts'
import { EVERY_ASSET } from '../../incident/service/cell.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Ladder, LadderStage } from '../../playbook/schema.ts'

const MINUTE = 60_000

/**
 * Where a step of the ladder stands: `present` services stand on it, `taken` they went on from it, `next` is the one to
 * take now, `ahead` comes later, `nothing` has nothing to open.
 */
export type RungState = 'taken' | 'present' | 'next' | 'ahead' | 'nothing'

/** One step of the ladder. Times are milliseconds since the epoch. */
export type Rung = {
  readonly stage: LadderStage
  readonly state: RungState
  readonly takenAt: number | null
  readonly plannedAt: number | null
  /** Until when it must stand before a higher one is taken; null where it is not the present step. */
  readonly holdUntil: number | null
  /** The assets that are still closed, where it is taken asset by asset. */
  readonly assetsLeft: readonly string[]
}

/** The ladder of an incident at a moment. */
export type LadderDesk = {
  readonly ladder: Ladder | undefined
  /** The ladder that the playbook gives the type of the incident. */
  readonly suggested: Ladder | undefined
  /** From the bottom up. */
  readonly rungs: readonly Rung[]
  readonly present: number
  readonly next: string | null
  /** Past their limits: somebody steps back. */
  readonly triggers: readonly Metric[]
  readonly bar: Bar | undefined
  /** More open than the ladder allows. */
  readonly beyond: readonly Beyond[]
  /** Asked and not settled, the oldest first. */
  readonly asked: readonly Override[]
  readonly lastBack: LadderBack | undefined
}

/** The ladder of an incident as it stands. */
export function ladderDesk(state: IncidentState, playbook: PlaybookIndex): LadderDesk {
  const ladder = ladderOf(state, playbook)
  const stages = ladder ? stagesOf(ladder) : []
  const present = presentOrder(state)
  const next = stages.find((stage) => isNext(state, playbook, stage, present))
  const { overrides, round, backs } = state.resumption
  return {
    ladder,
    suggested: ladderForType(state, playbook),
    rungs: stages.map((stage) => rungOf(state, playbook, stage, present, next?.id ?? null)),
    present,
    next: next?.id ?? null,
    triggers: triggersHit(state, playbook),
    bar: resumeBar(state, playbook),
    beyond: beyondLadder(state, playbook),
    asked: [...overrides.values()].filter((override) => !isSettled(override, round)),
    lastBack: backs.at(-1)
  }
}

/** Whether a step lies above the present one and opens something. */
function isNext(state: IncidentState, playbook: PlaybookIndex, stage: LadderStage, present: number): boolean {
  return stage.order > present && isNeeded(state, playbook, stage)
}

function rungOf(
  state: IncidentState,
  playbook: PlaybookIndex,
  stage: LadderStage,
  present: number,
  next: string | null
): Rung {
  const steps = standingSteps(state).filter((step) => step.value === stage.id)
  const first = steps[0]
  const isPresent = stage.order === present && first !== undefined
  return {
    stage,
    state: isPresent
      ? 'present'
      : first
        ? 'taken'
        : stage.id === next
          ? 'next'
          : isNeeded(state, playbook, stage)
            ? 'ahead'
            : 'nothing',
    takenAt: steps.at(-1)?.at ?? null,
    plannedAt: state.resumption.plans.get(stage.id)?.at(-1)?.value ?? null,
    holdUntil: isPresent && first ? first.at + stage.minHoldMinutes * MINUTE : null,
    assetsLeft: stage.perAsset ? assetsToOpen(state, playbook, stage) : []
  }
}

/** What one of the named people said of a step; `again`: the same person spoke for another role before. */
export type GoRow = { readonly role: string; readonly word: GoWord | undefined; readonly again: boolean }

/** Everything that decides about one step at a moment: its gates, the go, what stands against it and since when not. */
export type StepDesk = {
  readonly gates: readonly GateStanding[]
  readonly met: number
  readonly goes: readonly GoRow[]
  readonly blockers: readonly Blocker[]
  /** From when it may be taken (ms) if nothing else changes; null where more than the clock stands against it. */
  readonly possibleFrom: number | null
  /** A signed override passes over something. */
  readonly override: Override | undefined
}

/** What decides about a step for some assets at a moment (ms). */
export function stepDesk(
  state: IncidentState,
  playbook: PlaybookIndex,
  stage: LadderStage,
  assets: readonly string[],
  at: number
): StepDesk {
  const gates = gatesFor(state, playbook, stage.id, at)
  const { blockers, override } = standingAgainst(state, playbook, stage, assets.length > 0 ? assets : [EVERY_ASSET], at)
  return {
    gates,
    met: gates.filter(({ isMet }) => isMet).length,
    goes: goRows(state, playbook, stage.id),
    blockers,
    possibleFrom: possibleFrom(blockers, at),
    override
  }
}

function goRows(state: IncidentState, playbook: PlaybookIndex, stage: string): GoRow[] {
  const rows = decidersOf(state, playbook).map((role) => ({ role, word: wordOf(state, stage, role) }))
  return rows.map(({ role, word }, place) => {
    const before = rows.slice(0, place).filter((row) => row.word?.value === 'go')
    const again = word?.value === 'go' && before.some((row) => samePerson(row.word?.by.person ?? '', word.by.person))
    return { role, word, again }
  })
}
