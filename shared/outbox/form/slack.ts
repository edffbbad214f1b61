import type { LanguageChoice } from '../../connector/config.ts'
import type { Message } from '../message.ts'
import { headingOf, partsOf } from '../message.ts'
import { clipTo, piecesOf } from './pieces.ts'

/** Slack's limits, in characters: of a heading, of a part, and how many parts a message may have. */
const HEADING = 150
const PART = 3000
const PARTS = 50
const FALLBACK = 3000

/**
 * A message as Slack takes it. Every text is plain, so that nothing in it calls a whole channel or becomes a link; the
 * fallback that notifications show is escaped, as Slack reads mark-up in it.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export function slackForm({ text }: Pick<Message, 'text'>, languages: LanguageChoice): string {
  const heading = headingOf(text, languages)
  const parts = partsOf(text, languages)
  const header = heading === '' ? [] : [{ type: 'header', text: plain(clipTo(heading, HEADING)) }]
  const sections = parts
    .flatMap((part, index) => [
      ...(index === 0 ? [] : [{ type: 'divider' }]),
      ...piecesOf(part, PART).map((piece) => ({ type: 'section', text: plain(piece) }))
    ])
    .slice(0, PARTS - header.length)
  const fallback = escape(clipTo([heading, ...parts].filter((part) => part !== '').join('\n\n'), FALLBACK))
  return JSON.stringify({ text: fallback, blocks: [...header, ...sections] })
}

function plain(text: string) {
  return { type: 'plain_text', text, emoji: false }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
