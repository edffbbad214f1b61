import { desk } from './drill/desk.ts'
import { edit } from './drill/edit.ts'
import { firstDrill, guide } from './drill/guide.ts'
import { inbox } from './drill/inbox.ts'
import { library } from './drill/library.ts'
import { plans } from './drill/plans.ts'
import { runs, start } from './drill/start.ts'

/** 訓練の言葉。 */
export const drill = {
  title: '訓練',
  tabs: '訓練の画面',
  tab: { library: 'シナリオ', plans: '予定と暦', runs: '実施した訓練' },
  group: '訓練',
  next: '次のシナリオ',
  previous: '前のシナリオ',
  nextInject: '次の状況付与',
  previousInject: '前の状況付与',
  desk,
  edit,
  firstDrill,
  guide,
  inbox,
  library,
  plans,
  runs,
  start
} as const
