import { stageById } from '../../shared/incident/resumption/ladder.ts'
import { standingAgainst } from '../../shared/incident/resumption/step.ts'
import type { Given, Step } from './given.ts'
import { declared, minutes, playbook, step } from './given.ts'
import { goFor, prepared, roundPassed, stepTo } from './resuming.ts'

const halted = (...services: string[]) => services.map((service) => ({ service, asset: '*', state: 'halted' }))
/** Spot, desk and withdrawals are halted; all is prepared at minute 20, and told on every channel then. */
export const ready: readonly Step[] = [
  declared({ cells: halted('spot', 'desk', 'cryptoOut') }),
  step('resume.choose', { ladder: 'default', reason: '' }),
  ...roundPassed('id3', 10),
  ...prepared(20)
]
/** Cancel only at 60. */
export const cancelOnly = [...ready, ...goFor('default-2', 59), stepTo('default-2', 60)]
/** Order entry at 80, matching at 100. */
export const matching = [
  ...cancelOnly,
  ...goFor('default-3', 79),
  stepTo('default-3', 80),
  ...goFor('default-4', 99),
  stepTo('default-4', 100)
]
/** What stands against a step at a minute. */
export const blockers = ({ state }: Given, id: string, at: number, assets = ['*']) => {
  const stage = stageById(state, playbook, id)
  return stage ? standingAgainst(state, playbook, stage, assets, minutes(at)).blockers : []
}
/** Its codes alone. */
export const codes = (...of: Parameters<typeof blockers>) => blockers(...of).map(({ code }) => code)
/** A step for every asset, with nothing left out. */
export const up = { assets: ['*'], leave: [] }
