/** The clocks of what customers are to hear, and the strip that says on every screen what runs out next. */
export const cadence = {
  title: '告知の期限',
  open: '告知デスクを開く',
  kinds: {
    first: '第一報',
    channels: '全経路',
    update: '次回更新',
    eta: '見込み変更',
    rumour: 'うわさへの一報',
    planned: '終了前の告知'
  },
  met: '{{time}} 済',
  metLate: '{{time}} 済({{span}}遅れ)',
  noneHelp: 'この種別・重大度には告知の期限がありません。',
  channel: {
    full: '{{channel}}:{{time}} に掲載',
    holding: '{{channel}}:{{time}} に確認中の一報のみ',
    none: '{{channel}}:未掲載'
  },
  every: '{{count}}分ごと',
  longFrom: '({{time}} から{{count}}分)',
  longNow: '長期モード:{{count}}分ごと',
  strip: '案件の状況',
  next: '次',
  late: '超過',
  others: '+{{count}}',
  nothingNext: 'この先の期限なし',
  closed: '終了した案件',
  goNext: '次に期限が来るものへ',
  goLate: '期限を過ぎたものへ'
} as const
