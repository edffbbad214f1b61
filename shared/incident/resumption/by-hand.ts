import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Context } from '../noun.ts'
import { isPerson } from '../person.ts'
import type { Said } from '../register.ts'
import { cellKey, EVERY_ASSET } from '../service/cell.ts'
import type { IncidentState } from '../state.ts'
import { closednessOf, isInForce, standingSteps } from './ladder.ts'
import type { Allowance } from './resumption.ts'

type CellStep = { readonly service: string; readonly asset: string; readonly from: string }
type CellName = { readonly service: string; readonly asset: string }

/** For so long (ms) whoever closed a cell by mistake takes it back themself. */
export const TAKE_BACK_MS = 5 * 60_000

/** The cells that would open, to a state that is less closed than theirs. */
export function opening(playbook: PlaybookIndex, cells: readonly CellStep[], to: string): CellStep[] {
  return cells.filter(({ from }) => closednessOf(playbook, to) < closednessOf(playbook, from))
}

/** Whether a cell goes back to what it was before the same person closed it a moment ago. */
export function isTakenBack(state: IncidentState, cell: CellName, to: string, { actor, now }: Context): boolean {
  const before = state.cells.get(cellKey(cell.service, cell.asset))
  if (!before || before.was !== to || before.state.contested.length > 0) return false
  return isPerson(actor, before.state.by.person) && now - before.state.enteredAt <= TAKE_BACK_MS
}

/**
 * The cells that would open by hand and may not: neither did two people sign for it, nor does it settle what two people
 * said at the same time, nor is it a mistake that is taken back at once. What a step opened is no such word: who closes it within
 * the minute is not settled away, it takes a step again.
 */
export function openedByHand(
  state: IncidentState,
  cells: readonly CellStep[],
  to: string,
  context: Context
): CellStep[] {
  const { playbook } = context
  const signed = [...state.resumption.overrides.values()].filter((one) => isInForce(one, state.resumption.round))
  return opening(playbook, cells, to).filter((cell) => {
    if (isTakenBack(state, cell, to, context)) return false
    const contested = state.cells.get(cellKey(cell.service, cell.asset))?.state.contested ?? []
    if (contested.some((said) => said.value === to && !isOfStep(state, cell, said))) return false
    return !signed.some(
      ({ scope }) =>
        scope.kind === 'cells' &&
        scope.cells.some((one) => isSame(one, cell)) &&
        closednessOf(playbook, to) >= closednessOf(playbook, scope.state)
    )
  })
}

/** The cells that close and that the ladder had opened: whoever said go did not know of it. */
export function closingsOfLadder(
  state: IncidentState,
  playbook: PlaybookIndex,
  cells: readonly CellStep[],
  to: string
): CellName[] {
  const allowed = standingSteps(state).flatMap(({ allows }) => allows)
  return cells
    .filter(({ from }) => closednessOf(playbook, to) > closednessOf(playbook, from))
    .filter((cell) => allowed.some((allow) => speaksOf(allow, cell)))
    .map(({ service, asset }) => ({ service, asset }))
}

/** Whether what is allowed for one asset or for every one speaks of a cell. */
export function speaksOf(allow: Allowance, cell: CellName): boolean {
  return allow.service === cell.service && (allow.asset === EVERY_ASSET || allow.asset === cell.asset)
}

/** Whether it was a step of the ladder that said so, standing or not. */
function isOfStep(state: IncidentState, cell: CellName, said: Said<string>): boolean {
  return [...state.resumption.steps.values()].some(
    (step) =>
      step.enteredAt === said.enteredAt &&
      isPerson(step.by, said.by.person) &&
      step.cells.some((one) => isSame(one, cell) && one.state === said.value)
  )
}

function isSame(one: CellName, cell: CellName): boolean {
  return one.service === cell.service && one.asset === cell.asset
}
