/** The words of what may keep people from being reached. */
export const reach = {
  title: '到達性の点検',
  good: '点検: 呼び出す役割すべてに、連絡のつく人がいます',
  dryRun: '予行演習で確かめる',
  details: '内訳を見る({{count}} 件)',
  more: 'ほか {{count}} 件',
  code: {
    nobody: '担当者なし',
    'no-number': '番号なし',
    'one-number': '番号が1つだけ',
    absent: '不在',
    'all-absent': '全員連絡不可',
    'two-levels': '代行者が上下の系統にもいる',
    'same-person': '同じ人が複数の役割',
    'empty-level': '誰もいない段',
    'never-verified': '一度も未確認',
    unverified: '{{days}}日を超えて未確認'
  },
  place: {
    role: '{{role}}',
    person: '{{role}} {{person}}',
    level: '{{level}} の代行 {{role}}',
    rule: '{{rule}}: {{department}}'
  }
} as const
