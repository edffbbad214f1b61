import type { CheckState } from '../../incident/asset-check/standing.ts'
import type { BlockerCode } from '../../incident/resumption/blockers.ts'
import type { announced, answers, Verdict } from '../../incident/resumption/resumption.ts'
import type { Criterion } from '../../incident/monitor/stability.ts'
import type { OutstandingKind } from '../../incident/outstanding.ts'
import type { Language } from '../time.ts'

/** The words of asset checks, of the ladder and of the watch in one language. */
export type ResumptionWords = {
  readonly results: Readonly<Record<'pass' | 'fail' | 'notRun', string>>
  readonly checks: Readonly<Record<CheckState, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly goes: Readonly<Record<'go' | 'noGo', string>>
  readonly answers: Readonly<Record<(typeof answers)[number], string>>
  readonly announced: Readonly<Record<(typeof announced)[number], string>>
  /** What stands against a step; a gate and a figure are named besides. */
  readonly blockers: Readonly<Record<BlockerCode | 'ladder', string>>
  readonly criteria: Readonly<Record<Criterion, string>>
  readonly outstanding: Readonly<Record<OutstandingKind, string>>
  readonly sides: Readonly<Record<'above' | 'below', string>>
}

const ja: ResumptionWords = {
  results: { pass: '合格', fail: '不合格', notRun: '未実施' },
  checks: {
    open: '未点検',
    failed: '不合格',
    variance: '差異あり',
    notRun: '未実施',
    unsigned: '署名待ち',
    passed: '合格'
  },
  verdicts: { met: '充足', notMet: '未充足', notNeeded: '不要' },
  goes: { go: '可(Go)', noGo: '否(No-Go)' },
  answers: { asked: '確認中', ready: '準備完了', notReady: '準備未了', left: '対象外' },
  announced: { reopening: '再開予告', treatment: '注文の取扱い' },
  blockers: {
    gate: '再開条件',
    assets: '資産保全点検が不合格',
    bar: '再開の禁止',
    trigger: '再停止条件に該当',
    skips: '途中の段が残っている',
    hold: '現在の段の最短維持時間',
    lead: '予告からの待ち時間',
    early: '告知した再開時刻の前',
    ladder: '再開のはしごによらない'
  },
  criteria: {
    'time-over': '監視時間の経過',
    looked: '決めた間隔での測定',
    'within-limits': '全指標が基準内',
    'assets-proven': '資産保全点検の合格(期限内)',
    'services-open': '停止中のサービスがない'
  },
  outstanding: {
    duty: '未完了の項目',
    cell: '通常に戻っていないサービス',
    check: '合格していない資産点検',
    watch: '終わっていない再開後監視',
    escalation: '継続中のエスカレーション',
    decision: '判断待ち',
    override: '二人目の署名待ち',
    deadline: '未送付の報告'
  },
  sides: { above: '超', below: '未満' }
}

const en: ResumptionWords = {
  results: { pass: 'passed', fail: 'failed', notRun: 'not run' },
  checks: {
    open: 'not checked',
    failed: 'failed',
    variance: 'differs',
    notRun: 'not run',
    unsigned: 'to be signed',
    passed: 'passed'
  },
  verdicts: { met: 'met', notMet: 'not met', notNeeded: 'not needed' },
  goes: { go: 'go', noGo: 'no-go' },
  answers: { asked: 'asked', ready: 'ready', notReady: 'not ready', left: 'left out' },
  announced: { reopening: 'the reopening', treatment: 'the treatment of orders' },
  blockers: {
    gate: 'gate',
    assets: 'an asset check failed',
    bar: 'resumption is barred',
    trigger: 'a re-halt trigger is met',
    skips: 'steps in between are left out',
    hold: 'the present step is still to be held',
    lead: 'customers were told too short ago',
    early: 'the announced time has not come',
    ladder: 'outside the ladder'
  },
  criteria: {
    'time-over': 'the monitoring period is over',
    looked: 'readings as often as agreed',
    'within-limits': 'every metric within its limit',
    'assets-proven': 'asset check passed and in date',
    'services-open': 'no service halted'
  },
  outstanding: {
    duty: 'open duties',
    cell: 'services not back to normal',
    check: 'asset checks not passed',
    watch: 'the watch after resuming goes on',
    escalation: 'open escalations',
    decision: 'decisions waiting',
    override: 'overrides waiting for the second signature',
    deadline: 'reports not sent'
  },
  sides: { above: 'above', below: 'below' }
}

/** The words of a language. */
export function resumptionWordsOf(language: Language): ResumptionWords {
  return language === 'ja' ? ja : en
}
