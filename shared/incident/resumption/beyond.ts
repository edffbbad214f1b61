import type { PlaybookIndex } from '../../playbook/applies.ts'
import { cellKey, EVERY_ASSET, NORMAL } from '../service/cell.ts'
import type { Cell, IncidentState } from '../state.ts'
import { speaksOf } from './by-hand.ts'
import { closednessOf, standingSteps } from './ladder.ts'
import type { Allowance } from './resumption.ts'

/** A cell that is more open than anything allows, and how far it may be open. */
export type Beyond = {
  readonly service: string
  readonly asset: string
  readonly state: string
  readonly allowed: string
}

/** The most open state that a cell may be in: by the steps that stand and by what two people signed for. */
export function allowedFor(
  state: Pick<IncidentState, 'resumption'>,
  playbook: PlaybookIndex,
  cell: { readonly service: string; readonly asset: string }
): string | undefined {
  const allows = [...standingSteps(state).flatMap((step) => step.allows), ...signedCells(state)]
  return allows
    .filter((allow) => speaksOf(allow, cell))
    .toSorted((a, b) => closednessOf(playbook, a.state) - closednessOf(playbook, b.state))[0]?.state
}

/**
 * The cells that stand open beyond the ladder. No command leads there; a log that another console brought may, and the
 * people who run the halt must see it. Only what was closed in this halt is looked at.
 */
export function beyondLadder(state: IncidentState, playbook: PlaybookIndex): Beyond[] {
  return [...state.cells.values()].flatMap((cell) => {
    const allowed = allowedFor(state, playbook, cell)
    if (!wasHit(state, cell) || !isBeyond(state, playbook, cell, allowed)) return []
    const { service, asset } = cell
    return [{ service, asset, state: cell.state.value, allowed: allowed ?? mostClosed(playbook) }]
  })
}

/** Fully open with nothing that allows it; or more open than the steps that once moved it allow now. */
function isBeyond(state: IncidentState, playbook: PlaybookIndex, cell: Cell, allowed: string | undefined): boolean {
  if (allowed !== undefined) return closednessOf(playbook, cell.state.value) < closednessOf(playbook, allowed)
  if (cell.state.value === NORMAL) return true
  const moved = [...state.resumption.steps.values()].flatMap((step) => step.cells.filter((one) => isCell(one, cell)))
  return moved.some((one) => closednessOf(playbook, cell.state.value) < closednessOf(playbook, one.from))
}

function isCell(one: { readonly service: string; readonly asset: string }, cell: Cell): boolean {
  return one.service === cell.service && one.asset === cell.asset
}

function wasHit({ hits }: IncidentState, { service, asset }: Cell): boolean {
  return hits.has(cellKey(service, asset)) || hits.has(cellKey(service, EVERY_ASSET))
}

function signedCells({ resumption }: Pick<IncidentState, 'resumption'>): Allowance[] {
  return [...resumption.overrides.values()].flatMap(({ scope, signed, dropped }) =>
    scope.kind === 'cells' && signed && !dropped ? scope.cells.map((cell) => ({ ...cell, state: scope.state })) : []
  )
}

function mostClosed({ playbook }: PlaybookIndex): string {
  return playbook.serviceStates.toSorted((a, b) => b.order - a.order)[0]?.id ?? 'halted'
}
