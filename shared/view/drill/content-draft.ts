import type { InjectContent } from '../../drill/scenario/schema.ts'
import type { LocalText } from '../../playbook/schema.ts'

/** What an inject says, as it is typed. A name is the same in both languages unless it was brought along in two. */
export type ContentDraft = {
  readonly via: InjectContent['via']
  readonly role: string | null
  readonly name: string
  readonly text: LocalText
  readonly expected: LocalText
  readonly kept: Pick<InjectContent, 'attachments'> & { readonly name: LocalText | null }
}

const noText: LocalText = { ja: '', en: '' }

/** An inject of which nothing has been typed. */
export const emptyContent: ContentDraft = {
  via: 'phone',
  role: null,
  name: '',
  text: noText,
  expected: noText,
  kept: { attachments: [], name: null }
}

/** An inject as it is typed on. */
export function draftOfContent({ from, via, text, attachments, expected }: InjectContent): ContentDraft {
  return { via, role: from.role, name: from.name?.ja ?? '', text, expected, kept: { attachments, name: from.name } }
}

/** What is missing before it can be sent: who sends it or what it says. Null where nothing is. */
export function contentProblem({ role, name, text }: ContentDraft): 'senderMissing' | 'textMissing' | null {
  if (text.ja.trim() === '' && text.en.trim() === '') return 'textMissing'
  return role === null && name.trim() === '' ? 'senderMissing' : null
}

/** What was typed as an inject says it: a language that was left empty reads like the other one. */
export function contentOf({ via, role, name, text, expected, kept }: ContentDraft): InjectContent {
  const typed = name.trim()
  const isKept = kept.name !== null && typed === kept.name.ja
  return {
    via,
    from: { role, name: typed === '' ? null : isKept ? kept.name : { ja: typed, en: typed } },
    text: inBoth(text, '—'),
    attachments: kept.attachments,
    expected: inBoth(expected, '—')
  }
}

function inBoth({ ja, en }: LocalText, neither: string): LocalText {
  const [first, second] = [ja.trim(), en.trim()]
  return { ja: first || second || neither, en: second || first || neither }
}
