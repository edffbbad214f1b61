/** The palette and the sheet of keys. */
export const keys = {
  palette: 'コマンドを検索',
  nothing: '該当するコマンドはありません',
  sheet: 'キー一覧',
  sheetLead: '入力中は1文字キーは働きません。',
  groupGo: '移動',
  groupDuty: '項目',
  groupHalt: '案件',
  groupTimeline: '時系列',
  groupApp: '全般'
} as const
