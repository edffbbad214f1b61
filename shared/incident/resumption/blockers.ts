import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { LadderStage } from '../../playbook/schema.ts'
import { assetFailures } from '../asset-check/failures.ts'
import { triggersHit } from '../monitor/limits.ts'
import type { IncidentState } from '../state.ts'
import { resumeBar } from './barred.ts'
import { gatesFor } from './gates.ts'
import { ladderOf, presentOrder, stagesOf, standingSteps } from './ladder.ts'
import { isNeeded } from './opens.ts'
import { announcedFor, reopeningTold } from './proof.ts'

const MINUTE = 60_000

/** What stands against a step. `until` (ms): it passes by itself. `subject`: the gate, the figure, the steps left out. */
export type Blocker = { readonly code: BlockerCode; readonly subject: string; readonly until: number | null }
export const blockerCodes = ['gate', 'assets', 'bar', 'trigger', 'skips', 'hold', 'lead', 'early'] as const
export type BlockerCode = (typeof blockerCodes)[number]

/** A blocker as an override names it, so that it passes over that one and no other. */
export function keyOfBlocker({ code, subject }: Pick<Blocker, 'code' | 'subject'>): string {
  return subject === '' ? code : `${code}:${subject}`
}

/** What an override named, the other way round. */
export function blockerOfKey(key: string): Pick<Blocker, 'code' | 'subject'> {
  const [code = '', ...rest] = key.split(':')
  return { code: blockerCodes.find((one) => one === code) ?? 'gate', subject: rest.join(':') }
}

/** What stands against taking a step at a moment (ms), the gravest first. */
export function blockersOf(
  state: IncidentState,
  playbook: PlaybookIndex,
  stage: LadderStage,
  at: number
): readonly Blocker[] {
  const gates = gatesFor(state, playbook, stage.id, at)
  const hasAssetGate = gates.some(({ gate }) => gate.proof === 'assetChecks')
  return [
    ...triggersHit(state, playbook).map(({ id }) => blocker('trigger', id)),
    ...(hasAssetGate ? [] : failuresAgainst(state, playbook)),
    ...gates.filter(({ isMet }) => !isMet).map(({ gate }) => blocker('gate', gate.id)),
    ...(resumeBar(state, playbook) ? [blocker('bar')] : []),
    ...skipped(state, playbook, stage),
    ...waits(state, playbook, stage, at)
  ]
}

/** When nothing but the clock stands against a step, the moment (ms) from which it may be taken; null where more does. */
export function possibleFrom(blockers: readonly Blocker[], now: number): number | null {
  if (blockers.some(({ until }) => until === null)) return null
  return blockers.reduce((latest, { until }) => Math.max(latest, until ?? 0), now)
}

function failuresAgainst(state: IncidentState, playbook: PlaybookIndex): Blocker[] {
  return assetFailures(state, playbook).some(({ blocks }) => blocks) ? [blocker('assets')] : []
}

/** The steps below it that have something to open and were not taken. */
function skipped(state: IncidentState, playbook: PlaybookIndex, stage: LadderStage): Blocker[] {
  const ladder = ladderOf(state, playbook)
  const present = presentOrder(state)
  const between = ladder
    ? stagesOf(ladder).filter((one) => one.order > present && one.order < stage.order && isNeeded(state, playbook, one))
    : []
  return between.length > 0 ? [blocker('skips', between.map(({ id }) => id).join(','))] : []
}

/** What only time takes away: the hold of the present step, the notice ahead, the opening that was announced. */
function waits(state: IncidentState, playbook: PlaybookIndex, stage: LadderStage, at: number): Blocker[] {
  const steps = standingSteps(state)
  const found: Blocker[] = []
  const wait = (code: BlockerCode, until: number | null) => {
    if (until !== null && at < until) found.push({ code, subject: '', until })
  }
  wait('hold', heldUntil(state, playbook, stage))
  const told = [...reopeningTold(state).values()]
  const ahead = playbook.playbook.resumption.noticeAheadMinutes ?? 0
  if (told.length > 0) wait('lead', Math.max(...told.map((word) => word.at)) + ahead * MINUTE)
  if (!steps.some((step) => step.round === state.resumption.round)) wait('early', announcedFor(state))
  return found
}

/** Until when (ms) the present step is held before a higher one; null where nothing holds it. */
export function heldUntil(
  state: Pick<IncidentState, 'resumption'>,
  playbook: PlaybookIndex,
  stage: LadderStage
): number | null {
  const present = presentOrder(state)
  if (present === 0 || stage.order <= present) return null
  const first = standingSteps(state).find((step) => step.order === present)
  const own = ladderOf(state, playbook)?.stages.find((one) => one.id === first?.value)
  return first && own ? first.at + own.minHoldMinutes * MINUTE : null
}

function blocker(code: BlockerCode, subject = ''): Blocker {
  return { code, subject, until: null }
}
