import type { FilingStage } from '../../incident/filing/filing.ts'
import { filingWordsOf } from '../filing/words.ts'
import { clip } from './clip.ts'
import type { FilingSentences } from './filing-tables.ts'
import type { Say } from './sentences.ts'

type About = { readonly deadline: string; readonly stage: FilingStage; readonly number: number }

/** The events of reports to authorities and of privileged writings in English. */
export const filingEn: FilingSentences = {
  'privilege.claimed': ({ of, reason }) => `${subject(of)} marked as privileged (reason: ${reason})`,
  'privilege.lifted': ({ of, reason }) => `${subject(of)} no longer privileged (reason: ${reason})`,
  'filing.started': (data, say) =>
    `${named(data, say)}: begun${data.carried.length > 0 ? ` (carried over from the version before: ${data.carried.length})` : ''}`,
  'filing.edited': (data, say) => {
    const field = say.names.reportField(data.field)
    if (data.text === null) return `${named(data, say)}: “${field}” given back to the log`
    return `${named(data, say)}: “${field}” written: “${clip(data.text.en === '' ? data.text.ja : data.text.en)}”`
  },
  'filing.finalised': (data, say) =>
    `${named(data, say)}: finalised (hash ${data.hash.slice(0, 8)}${data.leftOut > 0 ? `, without ${data.leftOut} privileged` : ''})`,
  'filing.sent': (data, say) =>
    `${named(data, say)}: sent${data.how === '' ? '' : ` (${data.how})`}${data.receipt === '' ? '' : `, receipt ${data.receipt}`}`,
  'filing.recalled': (data, say) => `${named(data, say)}: mark “sent” taken back (reason: ${data.reason})`,
  'filing.withdrawn': (data, say) => `${named(data, say)}: withdrawn (reason: ${data.reason})`
}

function subject(of: string): string {
  return of.startsWith('remark:') ? 'Remark' : 'Entry'
}

function named({ deadline, stage, number }: About, { names }: Say): string {
  return `Report “${clip(names.deadline(deadline), 40)}”, ${filingWordsOf('en').version(stage, number).toLowerCase()}`
}
