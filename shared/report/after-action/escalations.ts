import type { Escalation } from '../../incident/escalation/escalation.ts'
import { levelOf } from '../../incident/escalation/escalation.ts'
import type { Section } from '../document/document.ts'
import { tableOr } from '../document/document.ts'
import type { Making } from './making.ts'

/** What went up, how far, who took it in hand and how it ended; the comments of people are left out. */
export function escalationsSection(of: Making): Section {
  const { state, words } = of
  const rows = [...state.escalations.values()].toSorted((a, b) => a.since - b.since).map((one) => rowOf(one, of))
  return {
    id: 'escalations',
    title: words.sections.escalations,
    parts: [tableOr(words.nothing.escalations, words.escalationColumns, rows)]
  }
}

function rowOf(escalation: Escalation, { names, words, time }: Making): string[] {
  const { id, about, since, levels, acks } = escalation
  const { rule, text, subject, occurrence } = names.matter(id, about)
  const again = occurrence > 1 ? `#${occurrence}` : ''
  return [
    [rule + again, text, subject].filter((part) => part !== '').join(' '),
    time(since),
    words.level(levelOf(escalation), levels),
    acks.map(({ person, at }) => `${person} ${time(at)}`).join('\n') || words.notAcknowledged,
    endOf(escalation, words, time)
  ]
}

function endOf({ resolved }: Escalation, words: Making['words'], time: Making['time']): string {
  if (!resolved) return words.goesOn
  if (resolved.how === 'passed') return words.passed(time(resolved.at))
  return words.resolved(time(resolved.at), resolved.by.person, resolved.value)
}
