import type { LanguageChoice } from '../../connector/config.ts'
import type { Message } from '../message.ts'
import { headingOf, partsOf } from '../message.ts'
import { clipTo } from './pieces.ts'

/** What of each language's text is sent, in characters: Teams takes 28 KB a message, and a character may take four bytes. */
const PART = 2800

/**
 * A message as the workflows of Microsoft Teams take it: an adaptive card. A text block reads Markdown, so that what could
 * be a mark is written as itself.
 * https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
 */
export function teamsForm({ text }: Pick<Message, 'text'>, languages: LanguageChoice): string {
  const heading = headingOf(text, languages)
  const body = [
    ...(heading === '' ? [] : [block(heading, { weight: 'Bolder', size: 'Medium' })]),
    ...partsOf(text, languages).map((part, index) => block(clipTo(part, PART), { separator: index > 0 }))
  ]
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body
  }
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }
  return JSON.stringify({ type: 'message', attachments: [attachment] })
}

function block(text: string, look: Record<string, unknown>) {
  return { type: 'TextBlock', text: asText(text), wrap: true, ...look }
}

/** Marks of Markdown stand for themselves, at the beginning of a line those of lists and headings too; a line break is one. */
function asText(text: string): string {
  return text
    .replace(/[\\*_[\]]/g, '\\$&')
    .replace(/^(\s*)([-+#>])/gm, '$1\\$2')
    .replace(/^(\s*\d+)\./gm, '$1\\.')
    .replace(/\r?\n/g, '\n\n')
}
