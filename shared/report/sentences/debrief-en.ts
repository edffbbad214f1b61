import { debriefWordsEn as words } from '../words/debrief-en.ts'
import { clip } from './clip.ts'
import type { DebriefSentences } from './debrief-tables.ts'

/** The events of a drill's debriefing in English. */
export const debriefEn: DebriefSentences = {
  'debrief.marked': ({ subject, verdict, remark }) =>
    `Evaluator on ${about(subject)}: ${words.verdicts[verdict]}${remark === '' ? '' : `, ${remark}`}`,
  'debrief.unmarked': ({ subject, reason }) => `Evaluator's mark on ${about(subject)} taken back${because(reason)}`,
  'debrief.voiced': ({ question, text }) => `Hot wash ${question + 1}: ${text}`,
  'debrief.retracted': ({ text, reason }) => `Word of the hot wash taken back: “${clip(text)}”${because(reason)}`,
  'debrief.proposed': ({ ref, text }) => `Proposed change of the playbook${ref === '' ? '' : ` (${ref})`}: ${text}`,
  'debrief.settled': ({ text, taken, reason }) =>
    `Proposed change ${taken ? 'taken up' : 'not taken up'}: “${clip(text)}”${because(reason)}`
}

function about(subject: string): string {
  const [kind, ...rest] = subject.split(':')
  return kind === 'objective' ? `objective ${rest.join(':')}` : rest.join(':')
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}
