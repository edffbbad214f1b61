import fc from 'fast-check'
import type { z } from 'zod'
import type { Command, CommandData } from '../../shared/incident/commands.ts'
import type { filingCommands } from '../../shared/incident/filing/commands.ts'
import { filingEvents } from '../../shared/incident/filing/events.ts'
import type { Filing } from '../../shared/incident/filing/filing.ts'
import { filingStages } from '../../shared/incident/filing/filing.ts'
import type { privilegeCommands } from '../../shared/incident/privilege/commands.ts'
import { privilegeEvents } from '../../shared/incident/privilege/events.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { fieldsOf, hashOf, missingFields } from '../../shared/report/filing/content.ts'
import { playbook, START } from './given.ts'

/** What is recorded of writings for the authorities and of those that are kept from others. */
export const filingTables = { ...privilegeEvents, ...filingEvents }

const reason = fc.constantFrom('', '弁護士への相談', 'legal advice')
const of = fc.constantFrom('remark:r1', 'remark:id2', 'remark:id3', 'entry:node-1:3', 'entry:node-1:4')
const filing = fc.constantFrom('id2', 'id3', 'f1', '__proto__')
const deadline = fc.constantFrom('JP-FSA-1', 'EU-DORA-1', 'nothing')
const stage = fc.constantFrom(...filingStages)
const field = fc.constantFrom('impact', 'cause', 'nothing')
const text = fc.option(fc.record({ ja: fc.constantFrom('', '約1,200名'), en: fc.constantFrom('', 'about 1,200') }))
const short = fc.constantFrom('', '電話', 'R-7')
const hash = fc.constant('b'.repeat(64))
const timeZone = fc.constant('Asia/Tokyo')
const asOf = fc.constant(START)

type Commands = typeof privilegeCommands & typeof filingCommands

/** What legal asks for, and what everybody writes in a report. */
export const anyFilingCommand: { readonly [N in keyof Commands]: fc.Arbitrary<CommandData<N>> } = {
  'privilege.claim': fc.record({ of, reason }),
  'privilege.lift': fc.record({ of, reason }),
  'filing.start': fc.record({ deadline, stage }),
  'filing.edit': fc.record({ filing, field, text, was: fc.nat(2) }),
  'filing.finalise': fc.record({ filing, asOf, timeZone, hash }),
  'filing.send': fc.record({ filing, how: short, receipt: short }),
  'filing.recall': fc.record({ filing, reason }),
  'filing.withdraw': fc.record({ filing, reason })
}

const about = { filing, deadline, stage, number: fc.integer({ min: 1, max: 3 }) }
const written = fc.record({ field, ja: fc.constant('語'), en: fc.constant('word') })
const frozen = fc.record({
  field,
  ja: fc.constant('語'),
  en: fc.constant('word'),
  source: fc.constantFrom('log', 'hand')
})

/** Valid data for what is recorded of it. */
export const anyFilingData: {
  readonly [T in keyof typeof filingTables]: fc.Arbitrary<z.infer<(typeof filingTables)[T]['schema']>>
} = {
  'privilege.claimed': fc.record({ of, reason }),
  'privilege.lifted': fc.record({ of, reason }),
  'filing.started': fc.record({ ...about, carried: fc.array(written, { maxLength: 2 }) }),
  'filing.edited': fc.record({ ...about, field, text }),
  'filing.finalised': fc.record({
    ...about,
    hash,
    asOf,
    timeZone,
    leftOut: fc.nat(2),
    fields: fc.array(frozen, { maxLength: 3 })
  }),
  'filing.sent': fc.record({ ...about, how: short, receipt: short }),
  'filing.recalled': fc.record({ ...about, reason }),
  'filing.withdrawn': fc.record({ ...about, reason })
}

/** Aims a command at a version that is there; whoever finalises has read it, whoever writes fills what is missing. */
export function filingAim({ name }: Command, state: IncidentState, pick: number): Record<string, unknown> {
  const all = [...state.filings.values()]
  const one = all[pick % all.length]
  if (!name.startsWith('filing.') || name === 'filing.start' || !one) return {}
  const setting = { state, playbook, timeZone: 'Asia/Tokyo', asOf: Math.max(START, ...state.seen.values()) }
  const fields = fieldsOf(one, setting)
  if (name === 'filing.finalise') return { filing: one.id, asOf: setting.asOf, hash: hashOf(one, fields) }
  if (name !== 'filing.edit') return { filing: one.id }
  const empty = missingFields(one, fields, playbook)[0] ?? 'impact'
  const text = { ja: `語${pick}`, en: 'word' }
  return { filing: one.id, field: empty, text, was: one.entries.get(empty)?.length ?? 0 }
}

/** What fills every field of a version that the log leaves empty. */
export function gapsFilled(one: Filing, state: IncidentState): Command[] {
  const fields = fieldsOf(one, { state, playbook, timeZone: 'Asia/Tokyo', asOf: START })
  return missingFields(one, fields, playbook).map((empty) => ({
    name: 'filing.edit',
    data: { filing: one.id, field: empty, text: { ja: '該当なし', en: 'None' }, was: 0 }
  }))
}
