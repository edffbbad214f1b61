import type { Language } from '../time.ts'

/** The signs of the picture, in the order of its legend. */
export const expectedSigns = ['planned', 'released', 'band', 'right', 'missed'] as const

/** The words of the picture of the expected against the actual: what it shows, what each sign means, how minutes are written. */
export type ExpectedWords = { readonly [S in (typeof expectedSigns)[number]]: string } & {
  readonly picture: string
  readonly minutes: (count: number) => string
}

const ja: ExpectedWords = {
  picture: '状況付与ごとの、予定・付与・目標・正しい行動の時刻',
  planned: '予定',
  released: '付与',
  band: '目標時間',
  right: '正しい行動',
  missed: '未実施',
  minutes: (count) => `${count}分`
}

const en: ExpectedWords = {
  picture: 'For each inject: when it was planned, released, due to be answered, and rightly answered',
  planned: 'Planned',
  released: 'Released',
  band: 'Target time',
  right: 'Right action',
  missed: 'Missed',
  minutes: (count) => `${count} min`
}

/** The words of the picture in a language: the screen and the report draw the same. */
export function expectedWordsOf(language: Language): ExpectedWords {
  return language === 'ja' ? ja : en
}
