import type { Language } from '../time.ts'

/** The words of the list of preventive actions over all incidents, in one language. Times in them are finished text. */
export type TrackerWords = {
  readonly title: string
  readonly count: string
  readonly whole: string
  readonly late: string
  readonly reminded: (time: string, level: number) => string
  readonly columns: readonly string[]
}

const ja: TrackerWords = {
  title: '再発防止策の一覧',
  count: '件数',
  whole: '画面の絞り込みのとおりに出力しています。',
  late: '期限超過',
  reminded: (time, level) => `${time}(第${level}段)`,
  columns: [
    '案件',
    '番号',
    '対策',
    '区分',
    '部門',
    '担当',
    '期限',
    '効果確認日',
    '遅れ',
    '状態',
    '検証方法',
    '最後の記入',
    '最後の催促'
  ]
}

const en: TrackerWords = {
  title: 'Preventive actions',
  count: 'Actions',
  whole: 'As the list was narrowed on the screen.',
  late: 'late',
  reminded: (time, level) => `${time} (level ${level})`,
  columns: [
    'Incident',
    'No.',
    'Action',
    'Category',
    'Department',
    'Owner',
    'Due',
    'Effect seen by',
    'Late',
    'State',
    'How it is verified',
    'Last said',
    'Last reminder'
  ]
}

/** The words of a language. */
export function trackerWordsOf(language: Language): TrackerWords {
  return language === 'ja' ? ja : en
}
