import { board } from './board.ts'
import { common } from './common.ts'
import { declare } from './declare.ts'
import { frame } from './frame.ts'
import { handover } from './handover.ts'
import { home } from './home.ts'
import { keys } from './keys.ts'
import { refusal } from './refusal.ts'
import { settings } from './settings.ts'
import { timeline } from './timeline.ts'
import { trouble } from './trouble.ts'

/** Every Japanese text of the screens. Each file is one screen or one kind of message. */
export const ja = {
  board,
  common,
  declare,
  frame,
  handover,
  home,
  keys,
  refusal,
  settings,
  timeline,
  trouble
} as const
