import type { Actor, NewEvent } from '../../shared/event/envelope.ts'
import type { Command, CommandData, CommandName } from '../../shared/incident/commands.ts'
import type { IncidentState } from '../../shared/incident/state.ts'

/**
 * What somebody did: minutes after the halt took effect, who, and the command, which may go by what stands then; or what the
 * outbox says of itself.
 */
export type Deed = {
  readonly minute: number
  readonly by: Actor
  readonly command: Command | ((state: IncidentState) => Command | { readonly fact: NewEvent })
}

const MINUTE = 60_000

const words = {
  ja: {
    rollback: '参照データを直近の正常版へ戻す',
    book: '注文板の退避と照合',
    engine: '売買エンジンを待機系で起動',
    wallet: '出金待ち行列の確認',
    terms: '約定取消の規約根拠を確認',
    system: '相場データ配信',
    feed: '配信の再接続試験',
    key: '署名鍵の管理者',
    keyWhy: '夜間当番へ連絡済み、到着待ち',
    task: '冷却系の警報の確認と機器の状態',
    answer: '当直技術者が現地へ。機器は正常、電源系を点検中',
    first: '待機系への切替手順の標準所要時間',
    second: '板の照合に想定の2倍の時間。再起動は照合後'
  },
  en: {
    rollback: 'Roll reference data back to the last good release',
    book: 'Save and reconcile the order book',
    engine: 'Start the matching engine on the standby side',
    wallet: 'Check the queue of pending withdrawals',
    terms: 'Check the terms for cancelling executions',
    system: 'Market data feed',
    feed: 'Reconnection test of the feed',
    key: 'Signing key holder',
    keyWhy: 'On-call person told, on the way',
    task: 'Cooling alarm: check it, and the state of the machines',
    answer: 'Engineer on site. Machines fine, power path being checked',
    first: 'Usual time of the switch to the standby side',
    second: 'Reconciling the book takes twice as long; restart comes after it'
  }
} as const

/** What the people of the story do to bring the services back: work, a vendor, and an estimate that slips. */
export function recoveryDeeds(
  language: 'ja' | 'en',
  startAt: number,
  people: { readonly sato: Actor; readonly santos: Actor; readonly engineer: string }
): Deed[] {
  const { sato, santos, engineer } = people
  const said = words[language]
  const at = (minute: number) => startAt + minute * MINUTE
  const spot = { kind: 'service', id: 'spot' } as const
  const add = (
    minute: number,
    title: string,
    stream: CommandData<'work.add'>['stream'],
    owner: CommandData<'work.add'>['owner'],
    start: number,
    end: number,
    of = 100
  ) => deed(minute, sato, 'work.add', { title, stream, owner, start: at(start), end: at(end), amount: { done: 0, of } })
  const person = { kind: 'person', name: engineer } as const
  const role = (name: string) => ({ kind: 'role', name }) as const
  const advance = (minute: number, work: string, done: number, of = 100) =>
    deed(minute, sato, 'work.advance', { work, done, of })
  return [
    add(3.1, said.rollback, spot, person, 3, 15),
    add(3.3, said.book, spot, role('R-SYS-ENG'), 4, 20, 4),
    add(3.5, said.engine, spot, role('R-SYS-ENG'), 15, 26),
    add(5.2, said.wallet, { kind: 'service', id: 'cryptoOut' }, role('R-SYS-WAL'), 6, 24, 5),
    add(5.4, said.feed, { kind: 'system', id: said.system }, role('R-SYS-INF'), 8, 22),
    add(9.1, said.terms, { kind: 'department', id: 'legal' }, role('R-LG-REG'), 10, 24),
    deed(5.6, sato, 'vendor.engage', { vendor: 'X-CLOUD', task: said.task, caseNumber: '', topPriority: true }),
    deed(7.5, sato, 'eta.estimate', { from: at(30), to: at(40), basis: said.first, reviewAt: at(20) }),
    advance(6.5, 'w1', 30),
    advance(8.2, 'w2', 1, 4),
    advance(10.5, 'w1', 60),
    deed(11, sato, 'vendor.amend', { engagement: 'v1', caseNumber: 'CS-48213', topPriority: true }),
    advance(11.5, 'w4', 1, 5),
    advance(12.5, 'w5', 25),
    deed(13.5, sato, 'vendor.hear', { engagement: 'v1', text: said.answer, nextAt: at(30) }),
    advance(14.8, 'w1', 100),
    deed(15.2, sato, 'work.finish', { work: 'w1', note: '' }),
    advance(15.6, 'w2', 2, 4),
    deed(16.4, santos, 'work.block', { work: 'w4', on: said.key, reason: said.keyWhy }),
    deed(17.2, sato, 'eta.estimate', { from: at(45), to: at(70), basis: said.second, reviewAt: at(35) }),
    deed(17.4, sato, 'work.plan', { work: 'w3', start: at(24), end: at(45) }),
    advance(18.5, 'w5', 60),
    advance(20.5, 'w3', 10),
    advance(21.5, 'w6', 40),
    advance(22.5, 'w2', 3, 4),
    advance(23.5, 'w5', 80)
  ]
}

/** One thing that somebody did. */
export function deed<N extends CommandName>(minute: number, by: Actor, name: N, data: CommandData<N>): Deed {
  return { minute, by, command: { name, data } as Command }
}
