import type { Actor } from '../../shared/event/envelope.ts'
import type { ClaimForm } from '../../shared/incident/claim/claim.ts'
import { idOfNumber } from '../../shared/incident/claim/number.ts'
import type { Command } from '../../shared/incident/commands.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { Deed } from './story-recovery.ts'
import { deed } from './story-recovery.ts'

const words = {
  ja: {
    names: ['加藤 里美', '中村 由紀'],
    scope: '3:10〜5:40 の現物取引停止中に、停止前の価格で約定した成行注文の顧客',
    formula: '(停止直前の仲値 − 約定価格)× 約定数量。不利な差額だけを補償する',
    exclusions: '停止を知ったあとに出された注文',
    funding: '自己資金(補償引当金)',
    source: '社内指数(3取引所の中央値)',
    step: '対象 18 口座。監視ログと約定台帳を突合',
    fault: '設定変更の確認漏れによる。会社の帰責',
    reference: '協会 2026-0142',
    decision: '対象の全口座を補償する',
    refused: '停止を知ったあとの注文のため対象外',
    objection: '約定数量が明細と違うとの申出'
  },
  en: {
    names: ['Satomi Kato', 'Yuki Nakamura'],
    scope: 'Market orders filled at stale prices while spot trading was halted, 03:10 to 05:40',
    formula: '(mid price before the halt − execution price) × quantity; only what went against the customer',
    exclusions: 'Orders placed after the halt was known',
    funding: 'Own funds (reserve for compensation)',
    source: 'house index, median of 3 exchanges',
    step: '18 accounts, monitoring log matched with the execution ledger',
    fault: 'A missed check of a configuration change: the company’s fault',
    reference: 'JVCEA 2026-0142',
    decision: 'Compensate every account in scope',
    refused: 'Order placed after the halt was known',
    objection: 'Says the quantity differs from the statement'
  }
} as const

const numbered = (count: number) => `T-${48_201 + count}`
const ids = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => idOfNumber(numbered(from + index)))
const assets = ['BTC', 'ETH', 'XRP'] as const

/** What is done about compensation: decided with legal, 18 cases taken in, some paid, some waiting, one objected to. */
export function compensationDeeds(language: 'ja' | 'en', startAt: number, legal: Actor): Deed[] {
  const said = words[language]
  const kato: Actor = { person: said.names[0], department: 'legal', role: 'R-LG-CMP' }
  const nakamura: Actor = { person: said.names[1], department: 'command', role: 'R-FIN' }
  const form = (index: number): ClaimForm => ({
    account: `A-${20_117 + index * 37}`,
    service: 'spot',
    asset: assets[index % 3] ?? 'BTC',
    eventAt: startAt - 240_000 + index * 9_000,
    claimed: index % 4 === 3 ? null : String(18_000 + index * 1_250),
    assessed: index < 15 ? `${12_400 + index * 910}${index % 2 === 0 ? '.5' : ''}` : null,
    currency: 'JPY',
    basisAt: startAt,
    price: index % 3 === 0 ? '9850000.5' : null,
    priceSource: index % 3 === 0 ? said.source : '',
    fault: 'company',
    exception: '',
    confirmation: said.reference
  })
  const rows = Array.from({ length: 18 }, (_, index) => ({
    number: numbered(index),
    // The last two report the same trade.
    form: index === 17 ? { ...form(16), claimed: '52000' } : form(index)
  }))
  const late = (minute: number, by: Actor, command: (state: IncidentState) => Command): Deed => ({
    minute,
    by,
    command
  })
  const signed = (minute: number, by: Actor) =>
    late(minute, by, ({ batches }) => ({ name: 'claim.sign', data: { batch: [...batches.keys()].at(-1) ?? '' } }))
  const approved = (minute: number, by: Actor) =>
    late(minute, by, ({ compensation }) => ({
      name: 'compensation.approve',
      data: {
        resolution: compensation.resolutions.at(-1)?.id ?? '',
        assessment: compensation.assessments.at(-1)?.id ?? ''
      }
    }))
  const listed = (minute: number, from: number, to: number, outcome: 'pay' | 'refuse', note = '') =>
    deed(minute, kato, 'claim.propose', { claims: ids(from, to), outcome, note })
  return [
    deed(24.8, kato, 'compensation.assess', {
      was: null,
      terms: {
        scope: said.scope,
        basisAt: startAt,
        prices: [
          { asset: 'BTC', price: '9850000.5', currency: 'JPY', source: said.source },
          { asset: 'ETH', price: '412350', currency: 'JPY', source: said.source }
        ],
        formula: said.formula,
        exclusions: said.exclusions,
        fault: 'company',
        funding: said.funding,
        law: 'japan',
        lawNote: ''
      },
      reason: ''
    }),
    deed(24.81, kato, 'compensation.step', { step: 0, done: true, note: said.step }),
    deed(24.82, legal, 'compensation.step', { step: 1, done: true, note: said.fault }),
    deed(24.83, legal, 'compensation.clear', { kind: 'confirmed', reference: said.reference, text: '' }),
    deed(24.84, legal, 'compensation.step', { step: 2, done: true, note: '' }),
    late(24.85, kato, ({ compensation }) => ({
      name: 'compensation.propose',
      data: { outcome: 'pay', assessment: compensation.assessments.at(-1)?.id ?? '', text: said.decision }
    })),
    approved(24.86, legal),
    approved(24.87, nakamura),
    deed(24.88, kato, 'claim.take', { rows, source: 'cases-2026.csv' }),
    listed(24.89, 0, 8, 'pay'),
    signed(24.9, legal),
    signed(24.91, nakamura),
    deed(24.92, nakamura, 'claim.pay', { claims: ids(0, 5), reference: 'FB-20260301-07' }),
    listed(24.93, 8, 9, 'refuse', said.refused),
    signed(24.94, legal),
    signed(24.95, nakamura),
    deed(24.96, kato, 'claim.object', { claim: idOfNumber(numbered(8)), text: said.objection }),
    listed(24.97, 9, 13, 'pay'),
    signed(24.98, legal)
  ]
}
