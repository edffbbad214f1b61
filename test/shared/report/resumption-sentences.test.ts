import { describe, expect, test } from 'vitest'
import { timeNear } from '../../../shared/report/near-time.ts'
import { namesOf, sentenceOf } from '../../../shared/report/sentence.ts'
import { factOf } from '../../helpers/arbitrary-facts.ts'
import { resumptionTables } from '../../helpers/arbitrary-resumption.ts'
import { minutes, playbook, START } from '../../helpers/given.ts'

const time = timeNear(START, 'Asia/Tokyo')
const names = { ja: namesOf(playbook, 'ja'), en: namesOf(playbook, 'en') }
const say = (language: 'ja' | 'en', type: string, data: Record<string, unknown>) =>
  sentenceOf(factOf(type, data), language, names[language], time)

const round = 'r1'
const reading = { metric: 'priceGap', name: { ja: '価格乖離', en: 'Price gap' }, value: '4.5' }
const cells = [{ service: 'spot', asset: 'BTC' }]
const step = { step: 's1', ladder: 'default', stage: 'default-6', order: 6, allows: [], override: '', round: 0 }

/** Each event with how both languages say it. */
const said: readonly (readonly [keyof typeof resumptionTables, Record<string, unknown>, string, string])[] = [
  ['check.started', { round, number: 2, note: '' }, '資産保全点検 第2回を開始', 'Round 2 of the asset check begun'],
  [
    'check.recorded',
    { round, check: 'AC-03', result: 'fail', evidence: null, note: '送金 1件' },
    '資産点検 AC-03 直近24時間の全送金に承認記録がある:不合格「送金 1件」',
    'Asset check AC-03 Every transfer of the last 24 hours has an approval record: failed, “送金 1件”'
  ],
  [
    'check.signed',
    { round, check: 'AC-04', role: 'R-SYS-WAL', stamp: '1', result: 'pass' },
    '資産点検 AC-04 ホットウォレット残高が上限以内に署名(ウォレット運用担当)',
    'Asset check AC-04 Hot-wallet balances within limits signed for Wallet-operations lead'
  ],
  [
    'check.balanced',
    { round, balances: [{ asset: 'BTC', ledger: '1234.5', chain: '1234.4' }], source: '残高.csv' },
    '残高を記録:BTC 台帳1,234.5・実残高1,234.4(残高.csv)',
    'Balances: BTC ledger 1,234.5, chain 1,234.4 (残高.csv)'
  ],
  [
    'check.voided',
    { round, reason: '誤記' },
    '資産保全点検の回を無効にした(理由:誤記)',
    'A round of the asset check was voided (reason: 誤記)'
  ],
  ['resume.chosen', { ladder: 'default', from: '', reason: '' }, '再開のはしご:標準', 'Resumption ladder: Standard'],
  [
    'resume.planned',
    {
      plans: [
        { stage: 'default-2', at: minutes(90) },
        { stage: 'default-3', at: null }
      ],
      reason: ''
    },
    '再開の予定:注文取消のみ 10:30、注文受付(約定なし) 未定',
    'Resumption planned: Cancel only 10:30; Order entry without matching open'
  ],
  [
    'resume.met',
    { gates: ['RG-07'], verdict: 'met', evidence: '増員済み', round: 0 },
    '再開条件 充足:RG-07 窓口の体制が整った(増員済み)',
    'Gate met: RG-07 Support desks are ready (増員済み)'
  ],
  [
    'resume.treated',
    { treatment: 'cancelAll', owner: 'R-SYS-ENG', basis: '約款12条' },
    '注文の取扱いを決定:取引所が全注文を取消(決定者 売買エンジン担当、根拠 約款12条)',
    'Treatment of orders decided: Exchange cancels all open orders (by Matching-engine lead, basis: 約款12条)'
  ],
  [
    'resume.announced',
    { what: ['reopening', 'treatment'], channels: ['web'], opensAt: minutes(60), ref: '', round: 0 },
    '再開予告・注文の取扱いを告知:ウェブサイト(トップページ)、再開は10:00',
    'Customers told of the reopening and the treatment of orders: Website (top page); opens at 10:00'
  ],
  [
    'resume.readied',
    { participants: [{ name: '甲証券', retail: true, turnover: '5', retailTurnover: '9', answer: 'ready', note: '' }] },
    '参加者の準備状況:甲証券 準備完了',
    'Asked around: 甲証券 ready'
  ],
  [
    'resume.decided',
    { stage: 'default-2', verdict: 'noGo', role: 'R-EXEC', reason: '照合が残る', round: 0 },
    '「注文取消のみ」への判断:否(No-Go)(当番役員)(理由:照合が残る)',
    '“Cancel only”: no-go by Duty executive (reason: 照合が残る)'
  ],
  [
    'resume.asked',
    {
      override: 'o1',
      scope: { kind: 'step', stage: 'default-6', assets: ['BTC'] },
      covers: ['gate:RG-03', 'hold', 'trigger:priceGap'],
      role: 'R-IC',
      reason: '緊急',
      round: 0
    },
    '例外の申請(1人目の署名):「暗号資産の出金(銘柄ごと・上限・遅延)」へ進む(BTC)、未充足 RG-03、現在の段の最短維持時間、再停止条件に該当(外部市場との価格乖離)(理由:緊急)',
    'Override asked for (first signature): to “Crypto withdrawals per asset, capped and delayed” (BTC); not met: RG-03, the present step is still to be held, a re-halt trigger is met (Price gap to outside markets) (reason: 緊急)'
  ],
  [
    'resume.overridden',
    { override: 'o1', role: 'R-EXEC', reason: '' },
    '例外を承認(2人目の署名、当番役員)',
    'Override signed by a second person (Duty executive)'
  ],
  [
    'resume.dropped',
    { override: 'o1', reason: '不要' },
    '例外の申請を取り下げ(理由:不要)',
    'Override taken back (reason: 不要)'
  ],
  [
    'resume.stepped',
    { ...step, assets: ['BTC', 'ETH'], cells: [] },
    '再開 第6段「暗号資産の出金(銘柄ごと・上限・遅延)」へ進んだ(BTC、ETH)',
    'Resumption: step 6, “Crypto withdrawals per asset, capped and delayed”, taken (BTC, ETH)'
  ],
  [
    'resume.backed',
    { steps: ['s1'], from: 6, to: 0, trigger: 'priceGap', reason: '' },
    '再開を第6段から全停止へ戻した(再停止条件:外部市場との価格乖離)',
    'Resumption taken back from step 6 to all closed (re-halt trigger: Price gap to outside markets)'
  ],
  [
    'resume.lapsed',
    { cells },
    '手動で閉じたため、再開条件と可否判断は改めて確認が必要',
    'Closed by hand: gates and go/no-go are to be said again'
  ],
  [
    'monitor.opened',
    { everyMinutes: 5, forMinutes: 60, stableMinutes: 30 },
    '再開後監視:5分間隔で60分間、安定の目安は30分',
    'Watch after resuming: every 5 min for 60 min, stable after 30 min'
  ],
  [
    'monitor.limited',
    { metric: 'x', name: 'Gas', unit: 'gwei', side: 'above', limit: '200', rehalt: true, on: true, reason: '' },
    '監視の基準 Gas:200gwei超で再停止',
    'Limit of Gas: re-halt above 200 gwei'
  ],
  [
    'monitor.recorded',
    { readings: [reading], past: ['priceGap'], note: '' },
    '監視の測定:価格乖離 4.5、基準外 1件',
    'Figures read: Price gap 4.5; 1 past their limits'
  ],
  [
    'monitor.extended',
    { until: minutes(180), reason: '滞留' },
    '再開後監視を12:00まで延長(理由:滞留)',
    'Watch after resuming goes on until 12:00 (reason: 滞留)'
  ],
  [
    'monitor.closed',
    { unmet: ['looked'], left: [{ text: '入金の滞留', owner: '加藤' }], reason: '引継ぎ' },
    '再開後監視を終了(未達 1件)、残課題 入金の滞留(加藤)(理由:引継ぎ)',
    'Watch after resuming ended with 1 criteria not met; left: 入金の滞留 (加藤) (reason: 引継ぎ)'
  ],
  [
    'monitor.reopened',
    { reason: '苦情' },
    '再開後監視を再び始めた(理由:苦情)',
    'Watch after resuming begun again (reason: 苦情)'
  ]
]

describe.each(said)('%s', (type, data, ja, en) => {
  test('is said in Japanese', () => expect(say('ja', type, data)).toBe(ja))
  test('is said in English', () => expect(say('en', type, data)).toBe(en))
})

test('every event of checks, ladder and watch is among them', () => {
  expect(new Set(said.map(([type]) => type))).toEqual(new Set(Object.keys(resumptionTables)))
})

test('a closed incident says what was left, kind by kind; older entries know of duties alone', () => {
  const outstanding = [
    { kind: 'duty', ids: ['PR-02', 'PR-03'] },
    { kind: 'cell', ids: ['spot/*'] },
    { kind: 'something-new', ids: ['x'] }
  ]
  const closed = { reason: '引継ぎ', open: 2, outstanding }
  expect(sentenceOf({ ...factOf('halt.closed', closed), version: 2 }, 'ja', names.ja, time)).toBe(
    '案件を終了(残り:未完了の項目 2件、通常に戻っていないサービス 1件)(理由:引継ぎ)'
  )
  expect(sentenceOf(factOf('halt.closed', { reason: '', open: 2 }), 'en', names.en, time)).toBe(
    'Incident closed, left: open duties 2'
  )
})

test('a change of ladder says from which', () => {
  expect(say('en', 'resume.chosen', { ladder: 'security', from: 'default', reason: 'intrusion' })).toBe(
    'Resumption ladder changed: Standard → After a security incident (reason: intrusion)'
  )
  expect(
    say('ja', 'resume.asked', {
      override: 'o',
      scope: { kind: 'cells', cells, state: 'viewOnly' },
      covers: ['ladder'],
      role: '',
      reason: '',
      round: 0
    })
  ).toBe('例外の申請(1人目の署名):取引所(板)売買(BTC)を「閲覧のみ」にする、未充足 再開のはしごによらない')
})
