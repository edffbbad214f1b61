import type { DisputeSource, Known } from '../sources.ts'
import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

/** A customer means to go to law or to an outside body: so marked, or in one of the rule's words. */
export const complaintDispute: Trigger<'complaintDispute'> = ({ disputes }, rule) => {
  const words = rule.params.keywords.flatMap(({ ja, en }) => [plain(ja), plain(en)])
  return disputes.flatMap((one) => {
    const known = signalled(one, words)
    return known ? [atOnce(rule, one.id, known, one.number === '' ? {} : { about: { case: one.number } })] : []
  })
}

/** The first that anybody could know of it. */
function signalled({ marked, texts }: DisputeSource, words: readonly string[]): Known | undefined {
  const said = texts.filter(({ text }) => words.some((word) => plain(text).includes(word)))
  return [...(marked ? [marked] : []), ...said].toSorted((a, b) => a.at - b.at)[0]
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
