import type { FilingStage } from '../../incident/filing/filing.ts'
import { filingWordsOf } from '../filing/words.ts'
import { clip } from './clip.ts'
import type { FilingSentences } from './filing-tables.ts'
import type { Say } from './sentences.ts'

type About = { readonly deadline: string; readonly stage: FilingStage; readonly number: number }

/** The events of reports to authorities and of privileged writings in Japanese. */
export const filingJa: FilingSentences = {
  'privilege.claimed': ({ of, reason }) => `${subject(of)}を秘匿に指定(理由:${reason})`,
  'privilege.lifted': ({ of, reason }) => `${subject(of)}の秘匿を解除(理由:${reason})`,
  'filing.started': (data, say) =>
    `${named(data, say)}:作成を開始${data.carried.length > 0 ? `(前の版から${data.carried.length}項目を引継ぎ)` : ''}`,
  'filing.edited': (data, say) => {
    const field = say.names.reportField(data.field)
    if (data.text === null) return `${named(data, say)}:「${field}」を記録からの文に戻す`
    return `${named(data, say)}:「${field}」を記入「${clip(data.text.ja === '' ? data.text.en : data.text.ja)}」`
  },
  'filing.finalised': (data, say) =>
    `${named(data, say)}:確定(ハッシュ ${data.hash.slice(0, 8)}${data.leftOut > 0 ? `、秘匿の記載 ${data.leftOut} 件を除外` : ''})`,
  'filing.sent': (data, say) =>
    `${named(data, say)}:提出${data.how === '' ? '' : `(${data.how})`}${data.receipt === '' ? '' : `、受付番号 ${data.receipt}`}`,
  'filing.recalled': (data, say) => `${named(data, say)}:提出の記録を取消し(理由:${data.reason})`,
  'filing.withdrawn': (data, say) => `${named(data, say)}:取下げ(理由:${data.reason})`
}

function subject(of: string): string {
  return of.startsWith('remark:') ? '書き込み' : '記録'
}

function named({ deadline, stage, number }: About, { names }: Say): string {
  return `当局報告「${clip(names.deadline(deadline), 40)}」${filingWordsOf('ja').version(stage, number)}`
}
