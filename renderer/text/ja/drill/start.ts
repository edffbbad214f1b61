/** 訓練の開始と記録の言葉。 */
export const start = {
  action: '訓練を始める',
  title: '訓練を始める: {{name}}',
  lead: '開始の前に、次の状況と約束を参加者に読み上げてください。',
  brief: '開始時の状況と演習の約束',
  go: '訓練として始める',
  missing: '進行役と本部長の名前を入力してください',
  facilitator: '進行役',
  facilitatorHelp: '時計と状況付与を操作する人',
  commander: '本部長(参加者)',
  commanderHelp: '訓練で指揮をとる人',
  pace: '速さ',
  paceValue: '{{pace}}倍速(実時間 約{{minutes}}分)',
  announcedLabel: '予告の有無',
  announced: '予告あり',
  unannounced: '抜き打ち'
} as const

export const runs = {
  none: '訓練はまだありません。「シナリオ」で選んで始めると、ここに並びます。',
  state: '状態',
  drill: '訓練',
  began: '開始',
  duties: '項目',
  open: '開く',
  is: { running: '進行中', paused: '一時停止', over: '終了' },
  branch: '{{time}} からの分岐'
} as const
