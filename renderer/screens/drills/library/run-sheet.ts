import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import { deedText } from '../../../../shared/report/deed-text.ts'
import type { Names } from '../../../../shared/report/names.ts'
import type { Language } from '../../../../shared/report/time.ts'
import { formatDuration } from '../../../../shared/report/time.ts'
import { compareInjects } from '../../../../shared/view/drill/lanes.ts'
import { senderText } from '../../../../shared/view/drill/sender.ts'
import { phrase } from '../../../text/phrase.ts'

/** The facilitator's run sheet as text with tabs: a row an inject, marked as a drill's, for a spreadsheet or a message. */
export function runSheet({ name, injects }: Scenario, names: Names, language: Language): string {
  const head = ['at', 'via.phone', 'from', 'text', 'expected', 'deeds'].map((key) =>
    key === 'via.phone' ? phrase('drill.library.injects') : phrase(`drill.library.${key}`)
  )
  const rows = injects
    .toSorted(compareInjects)
    .map((inject) => [
      formatDuration(inject.atSeconds * 1000),
      phrase(`drill.library.via.${inject.via}`),
      senderText(inject.from, names, language),
      inject.text[language],
      inject.expected[language],
      inject.deeds.map((deed) => deedText(deed, names, language)).join(' / ')
    ])
  const table = [head, ...rows].map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
  return [`${phrase('common.drillMark')}${name[language]}`, ...table].join('\n')
}
