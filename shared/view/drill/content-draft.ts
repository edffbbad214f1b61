import type { InjectContent } from '../../drill/scenario/schema.ts'
import type { LocalText } from '../../playbook/schema.ts'

/** What an inject says, as it is typed. A name is the same in both languages unless it was brought along in two. */
export type ContentDraft = {
  readonly via: InjectContent['via']
  readonly role: string | null
  readonly name: string
  readonly text: LocalText
  readonly expected: LocalText
  readonly attachments: InjectContent['attachments']
  readonly kept: { readonly name: LocalText | null }
}

/** How many files an inject may carry. */
export const MOST_ATTACHMENTS = 20

const noText: LocalText = { ja: '', en: '' }

/** An inject of which nothing has been typed. */
export const emptyContent: ContentDraft = {
  via: 'phone',
  role: null,
  name: '',
  text: noText,
  expected: noText,
  attachments: [],
  kept: { name: null }
}

/** A file of which nothing has been typed. */
export const emptyAttachment: InjectContent['attachments'][number] = { name: '', text: noText }

/** An inject as it is typed on. */
export function draftOfContent({ from, via, text, attachments, expected }: InjectContent): ContentDraft {
  return { via, role: from.role, name: from.name?.ja ?? '', text, expected, attachments, kept: { name: from.name } }
}

/** What is missing before it can be sent: what it says, who sends it, or how a file is called or reads. Null where nothing is. */
export function contentProblem({
  role,
  name,
  text,
  attachments
}: ContentDraft): 'senderMissing' | 'textMissing' | 'attachmentMissing' | null {
  if (isEmpty(text)) return 'textMissing'
  if (role === null && name.trim() === '') return 'senderMissing'
  return attachments.some((file) => (file.name.trim() === '') !== isEmpty(file.text)) ? 'attachmentMissing' : null
}

/**
 * What was typed as an inject says it: a language that was left empty reads like the other one, a file that was left empty
 * is none.
 */
export function contentOf({ via, role, name, text, expected, attachments, kept }: ContentDraft): InjectContent {
  const typed = name.trim()
  const isKept = kept.name !== null && typed === kept.name.ja
  return {
    via,
    from: { role, name: typed === '' ? null : isKept ? kept.name : { ja: typed, en: typed } },
    text: inBoth(text, '—'),
    attachments: attachments
      .filter((file) => file.name.trim() !== '')
      .map((file) => ({ name: file.name.trim(), text: inBoth(file.text, '—') })),
    expected: inBoth(expected, '—')
  }
}

const isEmpty = ({ ja, en }: LocalText) => ja.trim() === '' && en.trim() === ''

function inBoth({ ja, en }: LocalText, neither: string): LocalText {
  const [first, second] = [ja.trim(), en.trim()]
  return { ja: first || second || neither, en: second || first || neither }
}
