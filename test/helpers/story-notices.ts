import type { Actor } from '../../shared/event/envelope.ts'
import type { Command } from '../../shared/incident/commands.ts'
import type { FactValue } from '../../shared/incident/fact/fact.ts'
import type { Notice } from '../../shared/incident/notice/notice.ts'
import { textOf } from '../../shared/incident/notice/notice.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { Deed } from './story-recovery.ts'

const MINUTE = 60_000
const all = ['web', 'social', 'email', 'push']
const page = 'https://status.example.com/2026-11'

const reasons = {
  ja: 'メールは「現在の対応」をもう一文くわしく',
  en: 'Say one sentence more of what we are doing'
} as const

type Sheet = Readonly<Record<string, FactValue>>
const words = (ja: string, en: string, short?: readonly [string, string]): FactValue => ({
  kind: 'text',
  full: { ja, en },
  short: short ? { ja: short[0], en: short[1] } : null
})
const unknown: FactValue = { kind: 'unknown' }

/** What PR puts on the fact sheet in the first minutes, and what is known twenty minutes in. */
const first = (startAt: number): Sheet => ({
  title: words('売買・出金の一時停止', 'Trading and withdrawals are halted'),
  url: words(page, page),
  haltStart: { kind: 'time', at: startAt },
  cause: unknown,
  impact: words('売買、出金ができません。入金の反映が遅れます', 'No trading and no withdrawals; deposits arrive late', [
    '売買・出金不可',
    'no trades, no withdrawals'
  ]),
  scope: words(
    '現物・販売所・証拠金取引、暗号資産の入出金(全銘柄)',
    'Spot, desk and margin trading, crypto transfers (all)',
    ['売買・入出金', 'Trading and transfers']
  ),
  contact: words('サポート窓口 https://help.example.com', 'Support desk https://help.example.com', [
    'help.example.com',
    'help.example.com'
  ]),
  actions: unknown,
  orderPolicy: unknown,
  assetStatement: unknown,
  progress: words('原因を調べ、待機系への切替を準備しています', 'We look for the cause and prepare the standby system'),
  nextUpdate: { kind: 'time', at: startAt + 19 * MINUTE }
})
const later = (startAt: number): Sheet => ({
  cause: words(
    '参照データの不整合の可能性があり、調査中です',
    'Possibly inconsistent reference data; under investigation',
    ['データ不整合の可能性', 'possibly bad data']
  ),
  progress: words(
    '注文板を照合しています。照合の後に再起動します',
    'We reconcile the order book and restart after that'
  ),
  nextUpdate: { kind: 'time', at: startAt + 55 * MINUTE }
})

/**
 * What customers are told in the story: a holding statement at once, the first notice on four channels, then an update
 * of which every text waits for something else.
 */
export function noticeDeeds(
  language: 'ja' | 'en',
  startAt: number,
  { pr, legal, commander }: Readonly<Record<'pr' | 'legal' | 'commander', Actor>>
): Deed[] {
  const set = (minute: number, sheet: Sheet) =>
    deed(minute, pr, 'fact.set', { facts: Object.entries(sheet).map(([field, value]) => ({ field, value })) })
  const sign = (minute: number, by: Actor, name: 'notice.propose' | 'notice.approve', stage: string, ...on: string[]) =>
    told(minute, by, (state) => ({ name, data: { texts: on.map((channel) => readOf(last(state, stage, channel))) } }))
  const post = (minute: number, stage: string, channel: string, link = '') =>
    told(minute, pr, (state) => ({
      name: 'notice.post',
      data: { notice: last(state, stage, channel).id, link, proof: null }
    }))
  const draft = (minute: number, stage: 'holding' | 'start' | 'update', channels = all) =>
    deed(minute, pr, 'notice.draft', { channels, stage })
  return [
    set(3.6, first(startAt)),
    draft(4.2, 'holding', ['web', 'social']),
    post(4.6, 'holding', 'web', `${page}#0`),
    post(4.8, 'holding', 'social', 'https://social.example.com/1'),
    deed(8.4, pr, 'fact.set', { facts: [{ field: 'nextUpdate', value: { kind: 'time', at: startAt + 40 * MINUTE } }] }),
    draft(8.6, 'start'),
    sign(9.2, pr, 'notice.propose', 'start', ...all),
    sign(10.5, legal, 'notice.approve', 'start', ...all),
    sign(11.5, commander, 'notice.approve', 'start', ...all),
    post(11.8, 'start', 'web', `${page}#1`),
    post(12.2, 'start', 'social', 'https://social.example.com/2'),
    post(12.9, 'start', 'email'),
    post(13.3, 'start', 'push'),
    set(20.2, later(startAt)),
    draft(20.6, 'update'),
    sign(21, pr, 'notice.propose', 'update', ...all),
    sign(21.6, legal, 'notice.approve', 'update', 'web', 'push'),
    told(21.9, legal, (state) => ({
      name: 'notice.reject',
      data: { ...readOf(last(state, 'update', 'email')), reason: reasons[language] }
    })),
    sign(22.1, commander, 'notice.approve', 'update', 'push')
  ]
}

function last(state: IncidentState, stage: string, channel: string): Notice {
  const found = [...state.notices.values()].findLast((one) => one.stage === stage && one.channel === channel)
  if (!found) throw new Error(`no ${stage} on ${channel}`)
  return found
}

function readOf(notice: Notice): { readonly notice: string; readonly textHash: string } {
  return { notice: notice.id, textHash: textOf(notice).hash }
}

function told(minute: number, by: Actor, command: (state: IncidentState) => Command): Deed {
  return { minute, by, command }
}

function deed<N extends Command['name']>(
  minute: number,
  by: Actor,
  name: N,
  data: Extract<Command, { name: N }>['data']
): Deed {
  return { minute, by, command: { name, data } as Command }
}
