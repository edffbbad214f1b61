import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../shared/event/catalogue.ts'
import { drillEn } from '../../../shared/report/sentences/drill-en.ts'
import { drillJa } from '../../../shared/report/sentences/drill-ja.ts'
import type { DrillTables } from '../../../shared/report/sentences/drill-tables.ts'
import type { Say } from '../../../shared/report/sentences/sentences.ts'
import { minutes } from '../../helpers/given.ts'
import { beginning } from '../../helpers/given-drills.ts'

const say = { time: (ms: number) => `${(ms - minutes(0)) / 60_000}min` } as Say
const wall = minutes(5)

const samples: readonly (readonly [keyof DrillTables, Record<string, unknown>, string, string])[] = [
  [
    'drill.began',
    beginning,
    `訓練を開始:${beginning.scenario.name.ja}(進行役 ${beginning.facilitator})`,
    `Drill begins: ${beginning.scenario.name.en} (led by ${beginning.facilitator})`
  ],
  [
    'drill.began',
    { ...beginning, pace: 30 },
    `訓練を開始:${beginning.scenario.name.ja}(進行役 ${beginning.facilitator}、30 倍速)`,
    `Drill begins: ${beginning.scenario.name.en} (led by ${beginning.facilitator}, 30 times as fast)`
  ],
  [
    'drill.paused',
    { wall, reason: '休憩', incident: null },
    '訓練の時計を停止(理由:休憩)',
    'Drill clock paused (reason: 休憩)'
  ],
  [
    'drill.paused',
    { wall, reason: '', incident: 'inc-2' },
    '実際の案件が宣言されたため、訓練の時計を停止',
    'Drill clock paused: a real incident was declared'
  ],
  ['drill.resumed', { wall }, '訓練の時計を再開', 'Drill clock running again'],
  ['drill.paced', { wall, pace: 60, from: 1 }, '訓練の速さを変更:1 倍 → 60 倍', 'Pace of the drill: 1× → 60×'],
  [
    'drill.jumped',
    { wall, from: minutes(5), to: minutes(40) },
    '訓練の時計を進める:5min → 40min',
    'Drill clock put forward: 5min → 40min'
  ],
  ['drill.ended', { wall, reason: '時間切れ' }, '訓練を終了(理由:時間切れ)', 'Drill ended (reason: 時間切れ)'],
  [
    'drill.led',
    { facilitator: '佐藤', from: '松本', reason: '不在' },
    '進行役を交代:松本 → 佐藤(理由:不在)',
    'Drill led by 佐藤 in place of 松本 (reason: 不在)'
  ],
  [
    'drill.branched',
    { wall, from: 'inc-1', at: minutes(20), copied: 12, reason: '' },
    '訓練を 20min まで巻き戻して分岐(それまでの記録 12 件を写す。元の訓練はそのまま残る)',
    'Drill rewound to 20min as a branch (12 events up to there copied; the other drill stays as it is)'
  ],
  ['drill.noted', { id: 'n', text: '遅い' }, '進行役のメモ:「遅い」', "Facilitator's note: “遅い”"],
  ['drill.tagged', { id: 't', label: '良い', text: '', inject: null }, '評価者の印:良い', "Observer's mark: 良い"],
  [
    'drill.tagged',
    { id: 't', label: '良い', text: '早い', inject: null },
    '評価者の印:良い 「早い」',
    "Observer's mark: 良い “早い”"
  ]
]

describe('a drill and its clock are said in words', () => {
  test('every type has a sample here', () => {
    const types = [...catalogue.keys()].filter((type) => type.startsWith('drill.'))
    expect([...new Set(samples.map(([type]) => type))].toSorted()).toEqual(types.toSorted())
  })

  test.each(samples)('%s %#', (type, data, ja, en) => {
    expect(drillJa[type](data as never, say)).toBe(ja)
    expect(drillEn[type](data as never, say)).toBe(en)
  })
})
