import { compensationWordsJa as words } from '../words/compensation-ja.ts'
import { clip } from './clip.ts'
import type { CompensationSentences } from './compensation-tables.ts'
import { totalWords } from './compensation-tables.ts'

/** The events of compensation and its register in Japanese. */
export const compensationJa: CompensationSentences = {
  'compensation.assessed': ({ terms, reason }, { time }) =>
    `補償の基準を記録:${[
      clip(terms.scope) || '範囲未定',
      `帰責 ${words.faults[terms.fault]}`,
      terms.basisAt === null ? '' : `基準時刻 ${time(terms.basisAt)}`,
      terms.formula === '' ? '' : `計算式 ${clip(terms.formula)}`
    ]
      .filter((part) => part !== '')
      .join('、')}${because(reason)}`,
  'compensation.stepped': ({ step, done, note }) =>
    `補償の手順 ${step + 1} を${done ? '完了' : '未了に戻す'}${note === '' ? '' : `:${note}`}`,
  'compensation.cleared': ({ kind, reference, text }) =>
    `損失補塡規制を確認:${words.clearances[kind]}${reference === '' ? '' : `(${reference})`}${text === '' ? '' : ` ${text}`}`,
  'compensation.uncleared': ({ kind, reason }) => `${words.clearances[kind]}の記録を取り消し${because(reason)}`,
  'compensation.proposed': ({ outcome, text }) =>
    `補償の決定を起案:${words.outcomes[outcome]}${text === '' ? '' : `。${text}`}`,
  'compensation.approved': ({ outcome, need }) => `補償の決定(${words.outcomes[outcome]})を承認:${words.needs[need]}`,
  'compensation.withdrawn': ({ outcome, reason }) =>
    `補償の決定(${words.outcomes[outcome]})を取り下げ${because(reason)}`,
  'claim.taken': ({ rows, source }) => `補償案件を登録:${some(rows)}${from(source)}`,
  'claim.revised': ({ rows, source, reason }) => `補償案件を修正:${some(rows)}${from(source)}${because(reason)}`,
  'claim.proposed': ({ number, outcome, lines, note }) =>
    `${batch(number)} を起案:${words.outcomes[outcome]}、${lines.length} 件${total(lines)}${note === '' ? '' : `。${note}`}`,
  'claim.signed': ({ number, outcome, need }) =>
    `${batch(number)}(${words.outcomes[outcome]})を承認:${words.needs[need]}`,
  'claim.withdrawn': ({ number, reason }) => `${batch(number)} を取り下げ${because(reason)}`,
  'claim.paid': ({ rows, reference }) => `補償を支払:${some(rows)}${total(rows)}(振込記録 ${reference})`,
  'claim.unpaid': ({ rows, reason }) => `支払の記録を取り消し:${some(rows)}${because(reason)}`,
  'claim.objected': ({ number, text }) => `補償案件 ${number} に異議:${text}`,
  'claim.answered': ({ number, upheld, text }) =>
    `補償案件 ${number} の異議を${upheld ? words.upheld : words.dismissed}:${text}`,
  'claim.closed': ({ rows, note }) => `補償案件を終了:${some(rows)}${note === '' ? '' : `。${note}`}`,
  'claim.reopened': ({ number, reason }) => `補償案件 ${number} を再開${because(reason)}`
}

function batch(number: number): string {
  return `補償の承認票 ${number}`
}

function some(rows: readonly { readonly number: string }[]): string {
  const [first, ...others] = rows
  return others.length === 0 ? (first?.number ?? '') : `${first?.number ?? ''} ほか計 ${rows.length} 件`
}

function total(lines: Parameters<typeof totalWords>[0]): string {
  const words = totalWords(lines)
  return words === '' ? '' : `、合計 ${words}`
}

function from(source: string): string {
  return source === '' ? '' : `(${source} から)`
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由:${reason})`
}
