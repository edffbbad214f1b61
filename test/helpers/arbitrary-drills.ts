import fc from 'fast-check'
import type { z } from 'zod'
import type { CommandData } from '../../shared/incident/commands.ts'
import type { drillCommands } from '../../shared/incident/drill/commands.ts'
import { drillEvents } from '../../shared/incident/drill/events.ts'
import { planEvents } from '../../shared/drill/plan/events.ts'
import { anyInjectData, injectTables } from './arbitrary-injects.ts'
import { anyPlanData } from './arbitrary-plans.ts'
import { minutes } from './given.ts'
import { drillScenario } from './given-drills.ts'

const reason = fc.constantFrom('', '休憩', 'lunch')
const words = fc.constantFrom('', '初動が早い', 'Good call | `x` <b>')
const wall = fc.integer({ min: -10, max: 600 }).map(minutes)
const to = fc.integer({ min: -60, max: 1200 }).map(minutes)
const pace = fc.integer({ min: 1, max: 60 })
const inject = fc.option(fc.constantFrom(...drillScenario.injects.map(({ id }) => id), '__proto__'))
const person = fc.constantFrom('松本 彩', '佐藤 健')

/** Random commands on a drill and its clock. */
export const anyDrillCommand: { readonly [N in keyof typeof drillCommands]: fc.Arbitrary<CommandData<N>> } = {
  'drill.pause': fc.record({ reason }),
  'drill.resume': fc.constant({}),
  'drill.pace': fc.record({ pace }),
  'drill.jump': fc.record({ to: fc.oneof(to, fc.constant('next-inject' as const)) }),
  'drill.end': fc.record({ reason }),
  'drill.lead': fc.record({ reason }),
  'drill.note': fc.record({ text: words }),
  'drill.tag': fc.record({ label: words, text: words, inject })
}

/** The events of a drill, its clock and its injects. */
export const drillTables = { ...drillEvents, ...injectTables, ...planEvents }
type Tables = typeof drillTables

const id = fc.constantFrom('n1', 'n2')

/** Valid data for each of them. */
export const anyDrillData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  ...anyInjectData,
  ...anyPlanData,
  'drill.began': fc.record({
    scenario: fc.constant(drillScenario),
    plan: fc.option(fc.constant('plan-1')),
    facilitator: person,
    announced: fc.boolean(),
    wall,
    pace
  }),
  'drill.paused': fc.record({ wall, reason: words, incident: fc.option(fc.constant('inc-9')) }),
  'drill.resumed': fc.record({ wall }),
  'drill.paced': fc.record({ wall, pace, from: pace }),
  'drill.jumped': fc.record({ wall, from: to, to }),
  'drill.ended': fc.record({ wall, reason: words }),
  'drill.led': fc.record({ facilitator: person, from: person, reason: words }),
  'drill.branched': fc.record({
    wall,
    from: fc.constant('inc-8'),
    at: to,
    copied: fc.integer({ min: 1, max: 99 }),
    reason: words
  }),
  'drill.noted': fc.record({ id, text: words }),
  'drill.tagged': fc.record({ id, label: words, text: words, inject })
}
