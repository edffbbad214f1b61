import type { Actor } from '../../shared/event/envelope.ts'
import type { CommandData } from '../../shared/incident/commands.ts'
import type { Playbook } from '../../shared/playbook/schema.ts'
import type { Deed } from './story-recovery.ts'
import { deed } from './story-recovery.ts'

const MINUTE = 60_000

const words = {
  ja: {
    names: ['加藤 仁', '石井 保', '前田 樹', '山田 剛'],
    transfers: '直近24時間の送金 1,842件、承認記録の突合 SOC-2231',
    limits: 'ホット残高一覧(03:28時点)、全銘柄が上限内',
    keys: '鍵保管庫の入退室記録と端末の照合が終わっていない',
    jobs: 'ジョブ実行履歴の抽出待ち',
    basis: '取引約款 第12条(注文の取消)',
    metrics: '再開会議の資料 第2版',
    desk: '24席中20席が着席、FAQ掲載済み'
  },
  en: {
    names: ['Jin Kato', 'Tamotsu Ishii', 'Itsuki Maeda', 'Go Yamada'],
    transfers: '1,842 transfers of the last 24 hours matched with approvals, SOC-2231',
    limits: 'List of hot balances (03:28), all within limits',
    keys: 'Vault log and signing devices are still being compared',
    jobs: 'Waiting for the job history',
    basis: 'Terms of trading, clause 12 (cancelling orders)',
    metrics: 'Resumption meeting, paper version 2',
    desk: '20 of 24 desks staffed, FAQ published'
  }
} as const

const balances: readonly (readonly [asset: string, ledger: string])[] = [
  ['BTC', '12480.01834512'],
  ['ETH', '184302.120044781200345'],
  ['XRP', '96120334.55'],
  ['BCH', '30211.7'],
  ['LTC', '88012.0415'],
  ['SOL', '410233.902'],
  ['XLM', '55019823.1'],
  ['DOT', '720011.25'],
  ['JPY', '48120334912']
]

/** What the people of the story do towards the resumption: a round of the asset check, the ladder, its first gates. */
export function resumptionDeeds(
  language: 'ja' | 'en',
  startAt: number,
  { playbook, commander, soc }: { readonly playbook: Playbook; readonly commander: Actor; readonly soc: Actor }
): Deed[] {
  const said = words[language]
  const [wallet, treasurer, keys, engine] = said.names.map((person, index) => ({
    person,
    department: index === 1 ? 'command' : index === 2 ? 'security' : 'system',
    role: ['R-SYS-WAL', 'R-FIN', 'R-SE-KEY', 'R-SYS-ENG'][index] ?? ''
  })) as [Actor, Actor, Actor, Actor]
  const round = 'c1'
  const record = (
    minute: number,
    by: Actor,
    check: string,
    result: CommandData<'check.record'>['result'],
    text: string
  ) =>
    deed(minute, by, 'check.record', {
      round,
      check,
      result,
      evidence: text === '' || result !== 'pass' ? null : { kind: 'text', text },
      note: result === 'pass' ? '' : text
    })
  const sign = (minute: number, by: Actor, check: string) => deed(minute, by, 'check.sign', { round, check })
  const meet = (minute: number, by: Actor, gate: string, evidence: string) =>
    deed(minute, by, 'resume.meet', { gates: [gate], verdict: 'met', evidence })
  const ladder = playbook.resumption.ladders[0]?.id ?? ''
  const plans = [60, 75, 90, 150].map((minute, index) => ({
    stage: `default-${index + 2}`,
    at: startAt + minute * MINUTE
  }))
  return [
    deed(16.5, soc, 'check.start', { note: '' }),
    deed(18, treasurer, 'check.balance', {
      round,
      balances: balances.map(([asset, ledger]) => ({ asset, ledger, chain: ledger })),
      source: 'balances-0328.csv'
    }),
    record(18.6, wallet, 'AC-01', 'pass', 'balances-0328.csv'),
    sign(18.7, wallet, 'AC-01'),
    sign(19.1, treasurer, 'AC-01'),
    record(19.3, treasurer, 'AC-02', 'pass', 'balances-0328.csv'),
    sign(19.4, treasurer, 'AC-02'),
    record(20.1, soc, 'AC-03', 'pass', said.transfers),
    sign(20.2, soc, 'AC-03'),
    sign(20.6, wallet, 'AC-03'),
    record(21, wallet, 'AC-04', 'pass', said.limits),
    sign(21.1, wallet, 'AC-04'),
    record(22.4, keys, 'AC-05', 'notRun', said.keys),
    record(22.8, engine, 'AC-07', 'notRun', said.jobs),
    deed(19.5, commander, 'resume.choose', { ladder, reason: '' }),
    deed(20.5, commander, 'resume.plan', { plans, reason: '' }),
    deed(21.5, commander, 'resume.treat', { treatment: 'cancelAll', owner: 'R-SYS-ENG', basis: said.basis }),
    meet(22.2, commander, 'RG-10', said.metrics),
    meet(23.2, commander, 'RG-07', said.desk)
  ]
}
