import type { ChartWords } from './chart.ts'

/** The words of the recovery chart in Japanese. */
export const chartJa: ChartWords = {
  title: '復旧の推移',
  groups: {
    work: '復旧作業',
    plan: '当初計画',
    replan: '現在の計画',
    duty: '項目の完了率',
    ladder: '再開段階',
    ladderPlan: '再開段階(予定)'
  },
  all: '作業全体',
  planOf: (name) => `${name}(計画)`,
  replanOf: (name) => `${name}(現計画)`,
  dutyOf: (department) => `項目:${department}`,
  ladder: '再開段階',
  lanes: { notice: '告知', escalation: 'エスカレーション', event: '出来事' },
  share: '完了率',
  eta: '復旧見込み',
  etaOpen: '終わり未定',
  etaDiagonal: '現在時刻の線',
  severity: '重大度',
  now: '現在',
  partly: (state) => `${state}(一部銘柄)`,
  post: (channel) => `告知:${channel}`,
  holding: (channel) => `暫定告知:${channel}`,
  escalation: (matter, level) => `${matter}(第${level}段階)`,
  phase: (phase) => `段階:${phase}`,
  rehalt: '再停止',
  block: (work, on) => `停滞:${work}${on === '' ? '' : `(${on} 待ち)`}`,
  time: '時刻',
  tPlus: 'T+',
  madeAt: (time) => `${time} 現在`,
  zone: (zone) => `時刻は ${zone}`,
  since: 'T+ は停止実施からの経過',
  drill: '訓練',
  drillLong: '【訓練】実際の停止ではありません',
  from: '開始',
  to: '終了',
  marks: '記号の内容',
  none: '—'
}
