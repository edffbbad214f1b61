import { ladderOf, presentOrder, stagesOf, standingSteps } from '../incident/resumption/ladder.ts'
import type { LadderStep } from '../incident/resumption/resumption.ts'
import { EVERY_ASSET, NORMAL } from '../incident/service/cell.ts'
import type { Cell, IncidentState } from '../incident/state.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { LocalText } from '../playbook/schema.ts'

/** A step of the ladder on the wall: by its number, when it was to be taken and when it was (ms). */
export type WallStep = {
  readonly order: number
  readonly name: LocalText
  readonly plannedAt: number | null
  readonly takenAt: number | null
  /** It was taken later than planned, or its time has passed; one that was passed over is not. */
  readonly behind: boolean
}

/** Services climb together where they stand alike: a service, its assets that stand apart (none is all of it), and its step. */
export type WallRung = {
  readonly service: string
  readonly assets: readonly string[]
  readonly state: string
  /** 0 below the first step. */
  readonly step: number
  /** It went down after the services were said to be back. */
  readonly again: boolean
}

/** The ladder on the wall. */
export type WallLadder = {
  readonly steps: readonly WallStep[]
  readonly present: number
  /** The lowest first. */
  readonly rows: readonly WallRung[]
}

/** The ladder that was chosen, with every service that is on it, at a moment (ms); null before and once the incident is closed. */
export function wallLadder(state: IncidentState, playbook: PlaybookIndex, now: number): WallLadder | null {
  const ladder = ladderOf(state, playbook)
  if (!ladder || state.closed) return null
  const standing = standingSteps(state)
  const present = presentOrder(state)
  const steps = stagesOf(ladder).map(({ id, order, name }): WallStep => {
    const plannedAt = state.resumption.plans.get(id)?.at(-1)?.value ?? null
    const takenAt = standing.find((step) => step.value === id)?.at ?? null
    const at = takenAt ?? (order > present ? now : null)
    return { order, name, plannedAt, takenAt, behind: plannedAt !== null && at !== null && at > plannedAt }
  })
  return { steps, present, rows: rungsOf(state, standing) }
}

function rungsOf(state: Pick<IncidentState, 'cells' | 'times'>, standing: readonly LadderStep[]): WallRung[] {
  const backAt = state.times.get('resumed')?.value ?? null
  const alike = new Map<string, { readonly row: Omit<WallRung, 'assets'>; readonly assets: string[] }>()
  for (const cell of state.cells.values()) {
    const row = {
      service: cell.service,
      state: cell.state.value,
      step: stepOf(cell, standing),
      again: backAt !== null && cell.state.at > backAt && cell.state.value !== NORMAL && cell.was === NORMAL
    }
    const key = JSON.stringify(row)
    const group = alike.get(key) ?? { row, assets: [] }
    alike.set(key, group)
    group.assets.push(cell.asset)
  }
  return [...alike.values()]
    .map(({ row, assets }): WallRung => ({ ...row, assets: assets.includes(EVERY_ASSET) ? [] : assets.toSorted() }))
    .sort((a, b) => Number(b.again) - Number(a.again) || a.step - b.step)
}

/** The highest step that stands and opened a cell; a cell that nothing opened stands below the first. */
function stepOf({ service, asset }: Cell, standing: readonly LadderStep[]): number {
  const opened = standing.filter(({ cells }) =>
    cells.some(
      (one) => one.service === service && (one.asset === asset || one.asset === EVERY_ASSET || asset === EVERY_ASSET)
    )
  )
  return Math.max(0, ...opened.map(({ order }) => order))
}
