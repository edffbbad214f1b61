import { debriefWordsJa as words } from '../words/debrief-ja.ts'
import { clip } from './clip.ts'
import type { DebriefSentences } from './debrief-tables.ts'

/** The events of a drill's debriefing in Japanese. */
export const debriefJa: DebriefSentences = {
  'debrief.marked': ({ subject, verdict, remark }) =>
    `評価者の所見(${about(subject)}):${words.verdicts[verdict]}${remark === '' ? '' : `、${remark}`}`,
  'debrief.unmarked': ({ subject, reason }) => `評価者の所見を取り消し(${about(subject)})${because(reason)}`,
  'debrief.voiced': ({ question, text }) => `振り返り ${question + 1}:${text}`,
  'debrief.retracted': ({ text, reason }) => `振り返りの発言を取り下げ:「${clip(text)}」${because(reason)}`,
  'debrief.proposed': ({ ref, text }) => `手順書の改善案${ref === '' ? '' : `(${ref})`}:${text}`,
  'debrief.settled': ({ text, taken, reason }) =>
    `改善案を${taken ? '採用' : '見送り'}:「${clip(text)}」${because(reason)}`
}

function about(subject: string): string {
  const [kind, ...rest] = subject.split(':')
  return kind === 'objective' ? `目標 ${rest.join(':')}` : rest.join(':')
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由:${reason})`
}
