import type { z } from 'zod'
import type { callEvents } from '../../incident/call/events.ts'
import type { escalationEvents } from '../../incident/escalation/events.ts'
import type { markEvents } from '../../incident/notice-mark/events.ts'
import type { signalEvents } from '../../incident/signal/events.ts'
import type { disclosureEvents } from '../../people/disclosure.ts'
import type { contactEvents } from '../../people/events.ts'
import type { Say } from './sentences.ts'

/** The events of the call desk, of the escalations and of what people report. */
export type DeskTables = typeof callEvents &
  typeof escalationEvents &
  typeof signalEvents &
  typeof markEvents &
  typeof contactEvents &
  typeof disclosureEvents

/** Their sentences in one language. */
export type DeskSentences = {
  readonly [T in keyof DeskTables]: (data: z.infer<DeskTables[T]['schema']>, say: Say) => string
}
