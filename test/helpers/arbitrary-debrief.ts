import fc from 'fast-check'
import type { z } from 'zod'
import type { Command, CommandData } from '../../shared/incident/commands.ts'
import type { debriefCommands } from '../../shared/incident/debrief/commands.ts'
import { verdicts } from '../../shared/incident/debrief/debrief.ts'
import { debriefEvents } from '../../shared/incident/debrief/events.ts'
import type { IncidentState } from '../../shared/incident/state.ts'

const subject = fc.constantFrom('inject:DR-01.1', 'objective:O-1', 'inject:none', 'objective:__proto__')
const verdict = fc.constantFrom(...verdicts)
const words = fc.constantFrom('', '連絡が早かった', 'nobody asked twice', '板 | `x` <b>')
const text = fc.constantFrom('呼出しの順を見直す', 'Give PR a second channel', '板 | `x` <b>')
const id = fc.constantFrom('id3', 'id4', 'none', 'constructor')
const question = fc.constantFrom(0, 3, 40)
const ref = fc.constantFrom('', 'PR-02', 'ER-01', 'XX-99')

/** Random commands on a drill's debriefing. */
export const anyDebriefCommand: { readonly [N in keyof typeof debriefCommands]: fc.Arbitrary<CommandData<N>> } = {
  'debrief.mark': fc.record({ subject, verdict, remark: words }),
  'debrief.unmark': fc.record({ subject, reason: words }),
  'debrief.voice': fc.record({ question, text, anonymous: fc.boolean() }),
  'debrief.retract': fc.record({ word: id, reason: words }),
  'debrief.propose': fc.record({ ref, text }),
  'debrief.settle': fc.record({ proposal: id, taken: fc.boolean(), reason: words })
}

/** The events of a debriefing. */
export const debriefTables = debriefEvents
type Tables = typeof debriefTables

/** Valid data for each of its events. */
export const anyDebriefData: { readonly [T in keyof Tables]: fc.Arbitrary<z.infer<Tables[T]['schema']>> } = {
  'debrief.marked': fc.record({ subject, verdict, remark: words }),
  'debrief.unmarked': fc.record({ subject, reason: words }),
  'debrief.voiced': fc.record({ word: id, question, text }),
  'debrief.retracted': fc.record({ word: id, text, reason: words }),
  'debrief.proposed': fc.record({ proposal: id, ref, text }),
  'debrief.settled': fc.record({ proposal: id, text, taken: fc.boolean(), reason: words })
}

/** What the debriefing of a drill names, where there is something: an inject, a mark, a word, a proposal. */
export function debriefAim({ name }: Command, { debrief }: IncidentState): Record<string, unknown> {
  const last = (held: ReadonlyMap<string, unknown>) => [...held.keys()].at(-1)
  switch (name) {
    case 'debrief.unmark':
      return { subject: last(debrief.marks) ?? 'inject:none' }
    case 'debrief.retract':
      return { word: last(debrief.words) ?? 'none' }
    case 'debrief.settle':
      return { proposal: last(debrief.proposals) ?? 'none' }
    default:
      return {}
  }
}
