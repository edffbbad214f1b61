import { useMemo } from 'react'
import type { Names } from '../../../shared/report/names.ts'
import type { Language } from '../../../shared/report/time.ts'
import { deadlineWords } from '../../../shared/report/words/deadline.ts'
import { formatWithWeekday } from '../../../shared/report/weekday.ts'
import type { DeadlineRow } from '../../../shared/view/deadlines.ts'
import { spanWords } from '../../parts/due-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import { phrase } from '../../text/phrase.ts'

/** A report in the words of its row. */
export type RowWords = {
  readonly name: string
  readonly recipient: string
  readonly owner: string
  /** Until when, or what became of it, or what it waits for. */
  readonly when: string
}

/** Turns reports into words, in the person's language and on the clocks of their zone. */
export function useRowWords(): (row: DeadlineRow) => RowWords {
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  return useMemo(() => (row: DeadlineRow) => wordsOfRow(row, { language, names, zone }), [language, names, zone])
}

type Say = { readonly language: Language; readonly names: Names; readonly zone: string }

function wordsOfRow(row: DeadlineRow, say: Say): RowWords {
  const { rule, part, terms } = row
  const { language, names } = say
  const second = rule.deadline.kind === 'within' ? rule.deadline.followUp : null
  return {
    name:
      part === 'followUp' && second ? phrase('clocks.followUp', { what: second.what[language] }) : rule.label[language],
    recipient: recipientOf(row, say),
    owner: names.role(terms.owner),
    when: whenOf(row, say)
  }
}

/** The authority, and who receives it where legal named somebody else. */
function recipientOf({ rule, terms }: DeadlineRow, { language, names }: Say): string {
  const authority = rule.authority[language]
  if (terms.recipient === '' || terms.recipient === rule.contact) return authority
  return `${authority} / ${names.role(terms.recipient)}`
}

function whenOf(row: DeadlineRow, { language, zone }: Say): string {
  const { clock, due, sent, waitsFor, off, terms } = row
  const time = (ms: number) => formatWithWeekday(ms, zone, language)
  switch (clock) {
    case 'late':
    case 'running':
      return due ? phrase('clocks.dueAt', { time: time(due.at) }) : ''
    case 'sent':
      return sent ? `${phrase('clocks.sentAt', { time: time(sent.at) })}${timely(row, language)}` : ''
    case 'waiting': {
      const { anchors } = deadlineWords(language)
      return waitsFor === 'condition'
        ? phrase('clocks.waits.condition', { what: conditionsOf(row) })
        : phrase('clocks.waits.anchor', { what: anchors[terms.startsFrom] })
    }
    case 'off':
      return off ? phrase(`clocks.off.${off}`) : ''
    case 'waived':
      return row.record.waived?.value ?? ''
    case 'open':
      return row.rule.rule[language]
    case 'info':
      return row.rule.rule[language]
    default:
      return clock satisfies never
  }
}

function timely({ due, sentLate }: DeadlineRow, language: Language): string {
  if (!due) return ''
  const said =
    sentLate === null ? phrase('clocks.sentInTime') : phrase('clocks.sentLate', { span: spanWords(sentLate, language) })
  return language === 'ja' ? `(${said})` : ` (${said})`
}

function conditionsOf({ rule }: DeadlineRow): string {
  return rule.conditions
    .map(({ fact, is }) => {
      const what = phrase(`clocks.condition.${fact}`)
      return is ? what : phrase('clocks.condition.not', { what })
    })
    .join(phrase('escalation.listMark'))
}
