import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Ladder, LadderStage } from '../../playbook/schema.ts'
import { assetsUnder, EVERY_ASSET, stateFor } from '../service/cell.ts'
import type { IncidentState } from '../state.ts'
import { closednessOf, ladderOf, stagesOf, standingSteps } from './ladder.ts'
import type { Allowance, LadderStep } from './resumption.ts'

const MINUTE = 60_000

/** A cell that a step opens: from which state to which. */
export type Opening = Allowance & { readonly from: string }

/** How a step is to be taken: for which assets, without which services, when (ms). */
export type StepPlan = { readonly assets: readonly string[]; readonly leave: readonly string[]; readonly at: number }

/** What a step may open and what it really does: cells that are as open already stay as they are. A step closes nothing. */
export function openingsOf(
  state: IncidentState,
  playbook: PlaybookIndex,
  stage: LadderStage,
  plan: StepPlan
): { readonly opens: readonly Opening[]; readonly allows: readonly Allowance[] } {
  const allows = stage.states
    .filter(({ service }) => !plan.leave.includes(service))
    .flatMap(({ service, state: to }) =>
      assetsFor(state, playbook, stage, service, plan).map((asset) => ({ service, asset, state: to }))
    )
  const opens = allows.flatMap((allow) => openedBy(state, playbook, allow))
  return { opens: opens.filter(isFirst), allows }
}

/** Whether a step has anything to open now, or was taken: the others are passed over. */
export function isNeeded(state: IncidentState, playbook: PlaybookIndex, stage: LadderStage): boolean {
  if (standingSteps(state).some((step) => step.value === stage.id)) return true
  return stage.states.some(({ service, state: to }) =>
    [...state.cells.values()].some(
      (cell) => cell.service === service && closednessOf(playbook, cell.state.value) > closednessOf(playbook, to)
    )
  )
}

/** The assets that were closed for a service that is taken asset by asset, and are so still. */
export function assetsToOpen(state: IncidentState, playbook: PlaybookIndex, stage: LadderStage): string[] {
  const closed = [...state.cells.values()].flatMap((cell) => {
    const to = stage.states.find(({ service }) => service === cell.service)?.state
    return to !== undefined && closednessOf(playbook, cell.state.value) > closednessOf(playbook, to) ? [cell.asset] : []
  })
  if (!closed.includes(EVERY_ASSET)) return [...new Set(closed)]
  const open = playbook.playbook.assets
    .map(({ code }) => code as string)
    .filter((code) =>
      stage.states.every(
        ({ service, state: to }) => closednessOf(playbook, stateFor(state, service, code)) <= closednessOf(playbook, to)
      )
    )
  const all = [...playbook.playbook.assets.map(({ code }) => code as string), ...closed]
  return [...new Set(all)].filter((asset) => asset !== EVERY_ASSET && !open.includes(asset))
}

/**
 * The assets for which a service moves in a step. A service that climbs asset by asset moves on later steps only for the
 * assets that have stood on their own step for as long as it must be held.
 */
function assetsFor(
  state: IncidentState,
  playbook: PlaybookIndex,
  stage: LadderStage,
  service: string,
  plan: StepPlan
): readonly string[] {
  const perAsset = playbook.services.get(service)?.perAsset ?? true
  if (!perAsset) return [EVERY_ASSET]
  if (stage.perAsset) return plan.assets
  const ladder = ladderOf(state, playbook)
  const before = ladder && lastPerAsset(ladder, stage, service)
  if (!before || !wasClosed(state, service)) return [EVERY_ASSET]
  const held = standingSteps(state).filter((step) => step.value === before.id && isHeld(step, before, plan.at))
  const allowed = held.flatMap((step) => step.allows.filter((allow) => allow.service === service))
  return [...new Set(allowed.map(({ asset }) => asset))]
}

function lastPerAsset(ladder: Ladder, stage: LadderStage, service: string): LadderStage | undefined {
  return stagesOf(ladder).findLast(
    (one) => one.order < stage.order && one.perAsset && one.states.some((step) => step.service === service)
  )
}

function isHeld(step: LadderStep, stage: LadderStage, at: number): boolean {
  return at >= step.at + stage.minHoldMinutes * MINUTE
}

function wasClosed({ cells }: IncidentState, service: string): boolean {
  return [...cells.values()].some((cell) => cell.service === service)
}

/** `*` opens the cell of every asset and each that has one of its own. */
function openedBy(state: IncidentState, playbook: PlaybookIndex, allow: Allowance): Opening[] {
  return assetsUnder(state, allow.service, allow.asset)
    .map((asset) => ({ ...allow, asset, from: stateFor(state, allow.service, asset) }))
    .filter(({ from }) => closednessOf(playbook, from) > closednessOf(playbook, allow.state))
}

function isFirst(one: Opening, index: number, all: readonly Opening[]): boolean {
  return all.findIndex(({ service, asset }) => service === one.service && asset === one.asset) === index
}
