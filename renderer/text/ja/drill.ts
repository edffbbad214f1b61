import { desk } from './drill/desk.ts'
import { firstDrill, guide } from './drill/guide.ts'
import { inbox } from './drill/inbox.ts'
import { library } from './drill/library.ts'
import { runs, start } from './drill/start.ts'

/** 訓練の言葉。 */
export const drill = {
  title: '訓練',
  tabs: '訓練の画面',
  tab: { library: 'シナリオ', runs: '実施した訓練' },
  group: '訓練',
  next: '次のシナリオ',
  previous: '前のシナリオ',
  nextInject: '次の状況付与',
  previousInject: '前の状況付与',
  desk,
  firstDrill,
  guide,
  inbox,
  library,
  runs,
  start
} as const
