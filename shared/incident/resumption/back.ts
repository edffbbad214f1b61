import type { Context, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { haltEvents } from '../halt/events.ts'
import { phaseEvents } from '../phase/events.ts'
import { refused } from '../refusal.ts'
import { assetsUnder, cellKey, stateFor } from '../service/cell.ts'
import type { IncidentState } from '../state.ts'
import { resumeEvents } from './events.ts'
import { closednessOf, presentOrder, standingSteps } from './ladder.ts'
import type { Opening } from './opens.ts'
import type { LadderStep } from './resumption.ts'
import { changes } from './step.ts'

const write = writerOf(resumeEvents)
const writePhase = writerOf(phaseEvents)
const writeHalt = writerOf(haltEvents)

type BackData = { readonly to: number; readonly trigger: string; readonly reason: string }

/**
 * Back to a step that stands, or below the first, in one command (ER-19): what the later steps opened closes again as it
 * was, unless it is closed already. Where the incident had gone on to its last phases it comes back to the resumption, and
 * its clock runs on.
 */
export function stepBack(state: IncidentState, { to, trigger, reason }: BackData, context: Context): Decision {
  const steps = standingSteps(state)
  const from = presentOrder(state)
  if (from === 0) return refused('nothing-to-take-back')
  if (to >= from || (to > 0 && !steps.some((step) => step.order === to))) return refused('no-such-stage', { stage: to })
  if (reason === '' && trigger === '') return refused('reason-missing')
  const undone = steps.filter((step) => step.order > to)
  const backed = write('resume.backed', { steps: undone.map(({ id }) => id), from, to, trigger, reason })
  return decided(
    backed,
    ...changes(state, closings(state, undone, context), reason),
    ...phaseBack(state, reason, context)
  )
}

/** What closes when steps are taken back: each cell to what it was before the first of them, never to something more open. */
export function closings(
  state: IncidentState,
  undone: readonly LadderStep[],
  { playbook }: Pick<Context, 'playbook'>
): Opening[] {
  const before = new Map<string, Opening>()
  for (const { service, asset, from: was } of openedBy(state, undone)) {
    const key = cellKey(service, asset)
    const from = stateFor(state, service, asset)
    const isMoreOpen = closednessOf(playbook, from) < closednessOf(playbook, was)
    if (!before.has(key) && isMoreOpen) before.set(key, { service, asset, from, state: was })
  }
  return [...before.values()]
}

/** What steps opened: the cells that they name, and what has got a cell of its own since they opened every asset. */
function openedBy(state: Pick<IncidentState, 'cells'>, steps: readonly LadderStep[]): readonly Opening[] {
  const opened = steps.flatMap((step) => step.cells)
  const named = new Set(opened.map(({ service, asset }) => cellKey(service, asset)))
  return opened.flatMap((one) =>
    assetsUnder(state, one.service, one.asset)
      .filter((asset) => asset === one.asset || !named.has(cellKey(one.service, asset)))
      .map((asset) => ({ ...one, asset }))
  )
}

function phaseBack(state: IncidentState, reason: string, { playbook }: Context) {
  const orderOf = (id: string) => playbook.phases.get(id)?.order ?? 0
  const from = state.phase?.value ?? ''
  const resumed = state.times.get('resumed')?.value
  const returned =
    orderOf(from) > orderOf('resume') ? [writePhase('phase.returned', { from, to: 'resume', reason })] : []
  if (resumed === undefined) return returned
  return [...returned, writeHalt('halt.retimed', { name: 'resumed', at: null, was: resumed, reason })]
}
