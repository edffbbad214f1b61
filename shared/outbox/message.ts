import { z } from 'zod'
import type { Language } from '../report/time.ts'
import type { LanguageChoice } from '../connector/config.ts'

/** A text as it goes out, in both languages. A channel without headings has empty titles. */
export const outboxTextSchema = z.object({
  ja: z.object({ title: z.string(), body: z.string() }),
  en: z.object({ title: z.string(), body: z.string() })
})
export type OutboxText = z.infer<typeof outboxTextSchema>

/** One message on its way: `id` names it for as long as it takes, so that a receiver can tell a second try from a second message. */
export type Message = {
  readonly id: string
  readonly kind: 'notice' | 'brief' | 'test'
  /** A channel of the playbook for a notice, a department for a brief. */
  readonly to: string
  /** When it was put into the outbox (ms). */
  readonly at: number
  readonly text: OutboxText
}

/** The languages that a choice stands for, in the order in which they are written. */
export function languagesOf(choice: LanguageChoice): readonly Language[] {
  return choice === 'both' ? ['ja', 'en'] : [choice]
}

/** Headings on one line: those of both languages beside each other, the same one once. */
export function headingOf(text: OutboxText, choice: LanguageChoice): string {
  const titles = languagesOf(choice).map((language) => oneLine(text[language].title))
  return [...new Set(titles.filter((title) => title !== ''))].join(' / ')
}

/** A text's parts, a language each. */
export function partsOf(text: OutboxText, choice: LanguageChoice): string[] {
  return [...new Set(languagesOf(choice).map((language) => text[language].body.trim()))].filter((part) => part !== '')
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
