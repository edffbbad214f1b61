import { after } from './after.ts'
import { archive } from './archive.ts'
import { board } from './board.ts'
import { cadence } from './cadence.ts'
import { calls } from './calls.ts'
import { clocks } from './clocks.ts'
import { common } from './common.ts'
import { compensation } from './compensation.ts'
import { declare } from './declare.ts'
import { drill } from './drill.ts'
import { dryrun } from './dryrun.ts'
import { escalation } from './escalation.ts'
import { facts } from './facts.ts'
import { filing } from './filing.ts'
import { debrief } from './debrief.ts'
import { figures } from './figures.ts'
import { tracker } from './tracker.ts'
import { frame } from './frame.ts'
import { handover } from './handover.ts'
import { home } from './home.ts'
import { keys } from './keys.ts'
import { known } from './known.ts'
import { notices } from './notices.ts'
import { outbox } from './outbox.ts'
import { people } from './people.ts'
import { recovery } from './recovery.ts'
import { refusal } from './refusal.ts'
import { reports } from './reports.ts'
import { settings } from './settings.ts'
import { support } from './support.ts'
import { timeline } from './timeline.ts'
import { tree } from './tree.ts'
import { trouble } from './trouble.ts'
import { wall } from './wall.ts'
import { ways } from './ways.ts'

/** Every Japanese text of the screens. Each file is one screen or one kind of message. */
export const ja = {
  after,
  archive,
  board,
  cadence,
  calls,
  clocks,
  common,
  compensation,
  declare,
  drill,
  dryrun,
  escalation,
  facts,
  filing,
  debrief,
  figures,
  tracker,
  frame,
  handover,
  home,
  keys,
  known,
  notices,
  outbox,
  people,
  recovery,
  refusal,
  reports,
  settings,
  support,
  timeline,
  tree,
  trouble,
  wall,
  ways
} as const
