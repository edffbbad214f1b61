import type { drill as ja } from '../ja/drill.ts'
import type { Same } from '../same.ts'
import { desk } from './drill/desk.ts'
import { edit } from './drill/edit.ts'
import { firstDrill, guide } from './drill/guide.ts'
import { inbox } from './drill/inbox.ts'
import { library } from './drill/library.ts'
import { plans } from './drill/plans.ts'
import { runs, start } from './drill/start.ts'

/** The words of drills. */
export const drill: Same<typeof ja> = {
  title: 'Drills',
  tabs: 'Screens of drills',
  tab: { library: 'Scenarios', plans: 'Plans and calendar', runs: 'Drills that ran' },
  group: 'Drills',
  next: 'Next scenario',
  previous: 'Previous scenario',
  nextInject: 'Next inject',
  previousInject: 'Previous inject',
  desk,
  edit,
  firstDrill,
  guide,
  inbox,
  library,
  plans,
  runs,
  start
}
