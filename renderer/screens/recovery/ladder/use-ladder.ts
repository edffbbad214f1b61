import { useMemo } from 'react'
import type { Opening } from '../../../../shared/incident/resumption/opens.ts'
import { openingsOf } from '../../../../shared/incident/resumption/opens.ts'
import { EVERY_ASSET } from '../../../../shared/incident/service/cell.ts'
import type { LadderDesk, Rung, StepDesk } from '../../../../shared/view/recovery/ladder-desk.ts'
import { ladderDesk, stepDesk } from '../../../../shared/view/recovery/ladder-desk.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import { useRecoveryNow } from '../use-recovery-now.ts'
import { useLadderView } from './view.ts'

/** The step that is looked at: its rung, what decides about it, for which assets, and what it would open. */
export type ChosenStep = {
  readonly rung: Rung
  readonly desk: StepDesk
  readonly assets: readonly string[]
  readonly leave: readonly string[]
  readonly opens: readonly Opening[]
}

/** What the ladder shows at the moment. */
export type LadderShown = { readonly desk: LadderDesk; readonly chosen: ChosenStep | undefined; readonly now: number }

/** The ladder of the open incident, with the step that is picked, else the one that comes next. */
export function useLadder({ state, playbook }: Pick<OpenIncidentProps, 'state' | 'playbook'>): LadderShown {
  const now = useRecoveryNow(state)
  const wanted = useLadderView((view) => view.stage)
  const picked = useLadderView((view) => view.assets)
  const leave = useLadderView((view) => view.leave)
  const desk = useMemo(() => ladderDesk(state, playbook), [state, playbook])
  const chosen = useMemo(() => {
    const rung =
      desk.rungs.find(({ stage }) => stage.id === wanted) ??
      desk.rungs.find(({ stage }) => stage.id === desk.next) ??
      desk.rungs.at(-1)
    if (!rung) return undefined
    const assets = rung.stage.perAsset && picked.length > 0 ? picked : [EVERY_ASSET]
    const { opens } = openingsOf(state, playbook, rung.stage, { assets, leave, at: now })
    return { rung, desk: stepDesk(state, playbook, rung.stage, assets, now), assets, leave, opens }
  }, [desk, wanted, picked, leave, state, playbook, now])
  return { desk, chosen, now }
}
