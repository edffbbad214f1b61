import type { NewEvent } from '../../event/envelope.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { LadderStage } from '../../playbook/schema.ts'
import type { Context, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import { isContested } from '../register.ts'
import { cellKey, EVERY_ASSET } from '../service/cell.ts'
import { serviceEvents } from '../service/events.ts'
import type { IncidentState } from '../state.ts'
import type { Blocker } from './blockers.ts'
import { blockersOf, keyOfBlocker } from './blockers.ts'
import { resumeEvents } from './events.ts'
import { isInForce, ladderOf, stageById, standingSteps } from './ladder.ts'
import type { Opening } from './opens.ts'
import { openingsOf } from './opens.ts'
import type { Override } from './resumption.ts'

const write = writerOf(resumeEvents)
const writeService = writerOf(serviceEvents)

type StepData = { readonly stage: string; readonly assets: readonly string[]; readonly leave: readonly string[] }

/**
 * One step up: what stands against it refuses it, but for what two people passed over by name. The step and the change of
 * the matrix are one decision, so that neither is ever there without the other.
 */
export function stepUp(state: IncidentState, data: StepData, context: Context): Decision {
  const { playbook, happenedAt } = context
  const ladder = ladderOf(state, playbook)
  if (!ladder) return refused('no-ladder')
  const stage = stageById(state, playbook, data.stage)
  if (!stage) return refused('no-such-stage', { stage: data.stage })
  const assets = stage.perAsset ? [...new Set(data.assets)] : [EVERY_ASSET]
  const last = standingSteps(state).reduce((latest, step) => Math.max(latest, step.at), 0)
  if (happenedAt < last) return refused('before-last-step')
  const { opens, allows } = openingsOf(state, playbook, stage, { assets, leave: data.leave, at: happenedAt })
  if (opens.length === 0) return refused('nothing-to-open', { stage: stage.id })
  const against = standingAgainst(state, playbook, stage, assets, happenedAt)
  if (against.blockers.length > 0) {
    const keys = against.blockers.map(keyOfBlocker)
    return refused('resume-blocked', { stage: stage.id, blockers: keys.join(', '), count: keys.length })
  }
  return decided(
    write('resume.stepped', {
      step: context.newId(),
      ladder: ladder.id,
      stage: stage.id,
      order: stage.order,
      assets,
      cells: [...opens],
      allows: [...allows],
      override: against.override?.id ?? '',
      round: state.resumption.round
    }),
    ...changes(state, opens, '')
  )
}

/** What stands against a step after a signed override for it took away what it names. */
export function standingAgainst(
  state: IncidentState,
  playbook: PlaybookIndex,
  stage: LadderStage,
  assets: readonly string[],
  at: number
): { readonly blockers: readonly Blocker[]; readonly override: Override | undefined } {
  const blockers = blockersOf(state, playbook, stage, at)
  const override = blockers.length > 0 ? overrideFor(state, stage.id, assets) : undefined
  if (!override) return { blockers, override: undefined }
  return { blockers: blockers.filter((one) => !override.covers.includes(keyOfBlocker(one))), override }
}

/** The signed override for a step and these assets, undefined where there is none. */
export function overrideFor(
  { resumption }: Pick<IncidentState, 'resumption'>,
  stage: string,
  assets: readonly string[]
): Override | undefined {
  return [...resumption.overrides.values()].findLast(
    ({ scope, ...rest }) =>
      scope.kind === 'step' &&
      scope.stage === stage &&
      isInForce({ scope, ...rest }, resumption.round) &&
      (scope.assets.includes(EVERY_ASSET) || assets.every((asset) => scope.assets.includes(asset)))
  )
}

/** The changes of the matrix that come with a step, one event a state. */
export function changes(state: IncidentState, opens: readonly Opening[], note: string): NewEvent[] {
  return [...Map.groupBy(opens, (cell) => cell.state)].map(([to, cells]) =>
    writeService('service.changed', {
      cells: cells.map(({ service, asset, from }) => ({ service, asset, from })),
      state: to,
      note,
      settles: cells.some(({ service, asset }) => isContested(state.cells.get(cellKey(service, asset))?.state))
    })
  )
}
