import type { Notice, Posted } from '../../incident/notice/notice.ts'
import type { Section } from '../document/document.ts'
import { tableOr } from '../document/document.ts'
import { stageName } from '../words/notice.ts'
import type { Making } from './making.ts'

/** A text that went out, or a posting of which no text is recorded. `at` in ms. */
export type SentNotice = { readonly at: number; readonly where: string; readonly text: string; readonly proof: string }

/** What customers could read, oldest first, exactly as it went. */
export function sentNotices(of: Making): SentNotice[] {
  const { state, names, words } = of
  const out = [...state.notices.values()].flatMap((notice) =>
    notice.posted ? [sentNotice(notice, notice.posted, of)] : []
  )
  const noted = [...state.posts.values()].map(({ at, value }) => ({
    at,
    where: names.channel(value.channel),
    text: words.onlyNoted,
    proof: words.noProof
  }))
  return [...out, ...noted].sort((a, b) => a.at - b.at)
}

/** The notices as sent, with their times and proofs. */
export function noticesSection(of: Making): Section {
  const { words, time } = of
  const rows = sentNotices(of).map(({ at, where, text, proof }) => [time(at), where, text, proof])
  return {
    id: 'notices',
    title: words.sections.notices,
    parts: [tableOr(words.nothing.notices, words.noticeColumns, rows)]
  }
}

const HASH_SHOWN = 12

function sentNotice(notice: Notice, posted: Posted, { language, names, words, time }: Making): SentNotice {
  const { channel, stage, number, corrects, withdrawn } = notice
  const { title, body } = posted.value
  const other = language === 'ja' ? 'en' : 'ja'
  const isOther = body[language].trim() === '' && body[other].trim() !== ''
  const shown = isOther ? other : language
  const lines = [
    isOther ? words.otherLanguage : '',
    posted.unapproved ? `[${words.unapproved}]` : '',
    title?.[shown] ?? '',
    body[shown],
    corrects ? words.corrects(corrects.reason) : '',
    withdrawn ? words.withdrawn(time(withdrawn.at), withdrawn.value) : ''
  ]
  const { link, proof } = posted
  const proofs = [link, proof ? words.screenshot(proof.fileName, proof.hash.slice(0, HASH_SHOWN)) : '']
  return {
    at: posted.at,
    where: [names.channel(channel), stageName(stage, language), number > 0 ? words.round(number) : '']
      .filter((part) => part !== '')
      .join(words.between),
    text: lines.filter((line) => line !== '').join('\n'),
    proof: proofs.filter((one) => one !== '').join('\n') || words.noProof
  }
}
