import type { LanguageChoice } from '../../connector/config.ts'
import type { OutboxText } from '../message.ts'
import { headingOf, partsOf } from '../message.ts'

/** A line between the languages of one mail. */
const RULE = '─'.repeat(24)

/** Subject and text of a mail, plain text only: nothing in it is read as mark-up or fetched from anywhere. */
export function mailForm(text: OutboxText, languages: LanguageChoice): { subject: string; text: string } {
  return { subject: headingOf(text, languages), text: `${partsOf(text, languages).join(`\n\n${RULE}\n\n`)}\n` }
}
