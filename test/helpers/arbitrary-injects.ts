import fc from 'fast-check'
import type { z } from 'zod'
import type { InjectContent } from '../../shared/drill/scenario/schema.ts'
import { injectWays } from '../../shared/drill/scenario/schema.ts'
import type { CommandData } from '../../shared/incident/commands.ts'
import type { injectCommands } from '../../shared/incident/inject/commands.ts'
import { injectEvents } from '../../shared/incident/inject/events.ts'
import { minutes } from './given.ts'
import { drillScenario } from './given-drills.ts'

const inject = fc.constantFrom(...drillScenario.injects.map(({ id }) => id), 'made-1', '__proto__')
const reason = fc.constantFrom('', '様子を見る', 'wait | `x` <b>')
const local = fc.constantFrom({ ja: '別の話', en: 'another story' }, { ja: '噂', en: 'a rumour' })
const via = fc.constantFrom(...injectWays)
const from = fc.record({ role: fc.option(fc.constantFrom('R-DUTY', 'R-NONE')), name: fc.option(local) })
const content: fc.Arbitrary<InjectContent> = fc.record({
  from,
  via,
  text: local,
  attachments: fc.constantFrom([], [{ name: 'log.txt', text: { ja: 'ログ', en: 'log' } }]),
  expected: local
})
const at = fc.option(fc.integer({ min: -10, max: 900 }).map(minutes))
const targetSeconds = fc.integer({ min: 1, max: 3600 })

/** Random commands on the injects of a drill. */
export const anyInjectCommand: { readonly [N in keyof typeof injectCommands]: fc.Arbitrary<CommandData<N>> } = {
  'inject.release': fc.record({ inject }),
  'inject.hold': fc.record({ inject, reason }),
  'inject.unhold': fc.record({ inject, reason }),
  'inject.change': fc.record({ inject, content, reason }),
  'inject.improvise': fc.record({ content, at, targetSeconds }),
  'inject.skip': fc.record({ inject, reason }),
  'inject.see': fc.record({ inject }),
  'inject.answer': fc.record({ inject, text: fc.constantFrom('了解', 'on it') })
}

/** The events of injects. */
export const injectTables = injectEvents
type Tables = typeof injectTables

/** Valid data for each of them. */
export const anyInjectData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'inject.released': fc.record(
    { inject, by: fc.constantFrom('clock' as const, 'hand' as const), told: fc.record({ from, via, text: local }) },
    { requiredKeys: ['inject', 'by'] }
  ),
  'inject.held': fc.record({ inject, reason }),
  'inject.unheld': fc.record({ inject, reason }),
  'inject.changed': fc.record({ inject, content, reason }),
  'inject.improvised': fc.record({
    inject: fc.record({ inject: fc.constant('made-1'), content, targetSeconds }).map(({ inject: id, ...rest }) => ({
      ...rest.content,
      id,
      atSeconds: 600,
      deeds: [],
      targetSeconds: rest.targetSeconds,
      objectives: [],
      evaluates: [],
      conditions: []
    }))
  }),
  'inject.skipped': fc.record({
    inject,
    because: fc.constantFrom('condition' as const, 'hand' as const),
    reason
  }),
  'inject.seen': fc.record({ inject }),
  'inject.answered': fc.record({ inject, text: fc.constantFrom('了解', 'on it') })
}
