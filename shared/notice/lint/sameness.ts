import type { Notice } from '../../incident/notice/notice.ts'
import { postedText } from '../../incident/notice/notice.ts'
import type { Language } from '../../report/time.ts'
import { clockOf } from '../customer-time.ts'
import type { Check, Checked, Found } from './finding.ts'
import { bothLanguages, wholeText } from './finding.ts'

/**
 * NL-05: it says the same as the notice before it, but for times and numbers, and does not say plainly that there is
 * nothing new; or it says so and does not say since when.
 */
export const sameAsPrevious: Check = (checked) => {
  const before = previousOn(checked)
  const since = before?.posted ? clockOf(before.posted.at) : ''
  return bothLanguages.flatMap((language): Found[] => {
    const plain = nothingNewIn(wholeText(checked.text, language), language)
    if (plain !== undefined)
      return /\d{1,2}:\d\d|\d{1,2}時/u.test(plain) ? [] : [{ detail: 'since', language, params: { since } }]
    const text = before && postedText(before)
    if (!text || skeleton(wholeText(text, language)) !== skeleton(wholeText(checked.text, language))) return []
    return [{ detail: 'same', language, params: { since } }]
  })
}

/** The sentence that says that there is nothing new. */
export function nothingNewIn(text: string, language: Language): string | undefined {
  return text
    .normalize('NFKC')
    .split(/[。!?\n]|\.(?=\s|$)/u)
    .find((sentence) => nothingNew[language].test(sentence))
}

const nothingNew = {
  ja: /(?:新しい|新たな|追加の)(?:情報|お知らせ|進展)は?(?:ありませ|ございませ|ない)|(?:状況|内容|見込み|進捗)に(?:大きな)?(?:変わり|変更|変化)は?(?:ありませ|ございませ|ない)|(?:進展|変更点?|変わり)は?(?:ありませ|ございませ|ない)/u,
  en: /\b(?:nothing (?:new|further)|no (?:new|further|additional) (?:information|news|developments?|updates?)|no (?:change|changes|news|developments?) (?:to report|since)|(?:situation|status) (?:is|remains|has) (?:unchanged|not changed|the same)|nothing has changed)\b/iu
} as const

function previousOn({ state, notice }: Checked): Notice | undefined {
  return [...state.notices.values()]
    .filter(
      (one) =>
        one.id !== notice.id &&
        one.channel === notice.channel &&
        one.posted &&
        !one.withdrawn &&
        one.stage !== 'holding'
    )
    .sort((a, b) => (a.posted?.at ?? 0) - (b.posted?.at ?? 0))
    .at(-1)
}

/** A text without what changes with every notice: days, times, numbers, marks. */
function skeleton(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/giu, '')
    .replace(/【[^】]*】|\[[^\]]*\]/gu, '')
    .replace(/\d+/gu, '')
    .replace(/[\s:/年月日.,、]+/gu, '')
}
