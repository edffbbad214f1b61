import type { z } from 'zod'
import { scenariosOf } from '../../shared/drill/scenario/from-playbook.ts'
import type { Scenario } from '../../shared/drill/scenario/schema.ts'
import { drillEvents } from '../../shared/incident/drill/events.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import type { Step } from './given.ts'
import { declared, minutes, playbook, stated } from './given.ts'
import { sato } from './people.ts'

const write = writerOf(drillEvents)

/** The scenario that the tests run: the first of the playbook. */
export const drillScenario = scenariosOf(playbook.playbook)[0] as Scenario

/** How the drill of the tests begins: at the start, at the wall's own pace, led by 佐藤. */
export const beginning: z.infer<(typeof drillEvents)['drill.began']['schema']> = {
  scenario: drillScenario,
  plan: null,
  facilitator: sato.person,
  announced: true,
  wall: minutes(0),
  pace: 1
}

/** The event with which it begins. */
export const drillBegan = write('drill.began', beginning)

/** Steps: a drill is declared and begins, both at the start. */
export function begun(change: Partial<typeof beginning> = {}): readonly Step[] {
  return [
    declared({ drill: true }, { at: 0 }),
    stated(write('drill.began', { ...beginning, ...change }), { by: sato, at: 0 })
  ]
}
