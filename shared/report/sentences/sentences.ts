import type { z } from 'zod'
import type { commandEvents } from '../../incident/command/events.ts'
import type { dutyEvents } from '../../incident/duty/events.ts'
import type { etaEvents } from '../../incident/eta/events.ts'
import type { factEvents } from '../../incident/fact/events.ts'
import type { haltEvents } from '../../incident/halt/events.ts'
import type { noticeEvents } from '../../incident/notice/events.ts'
import type { phaseEvents } from '../../incident/phase/events.ts'
import type { remarkEvents } from '../../incident/remark/events.ts'
import type { serviceEvents } from '../../incident/service/events.ts'
import type { EventTable } from '../../incident/noun.ts'
import type { orgEvents } from '../../org/events.ts'
import type { Names } from '../names.ts'
import type { DeadlineTables } from './deadline-tables.ts'
import type { DeskTables } from './desk-tables.ts'
import type { DebriefTables } from './debrief-tables.ts'
import type { InjectTables } from './inject-tables.ts'
import type { PlanTables } from './plan-tables.ts'
import type { DrillTables } from './drill-tables.ts'
import type { FilingTables } from './filing-tables.ts'
import type { RecoveryTables } from './recovery-tables.ts'
import type { ResumptionTables } from './resumption-tables.ts'
import type { SendingTables } from './sending-tables.ts'
import type { SupportTables } from './support-tables.ts'

type Tables = DeskTables &
  DebriefTables &
  DrillTables &
  InjectTables &
  PlanTables &
  DeadlineTables &
  FilingTables &
  RecoveryTables &
  SendingTables &
  SupportTables &
  ResumptionTables &
  typeof haltEvents &
  typeof phaseEvents &
  typeof serviceEvents &
  typeof commandEvents &
  typeof dutyEvents &
  typeof remarkEvents &
  typeof factEvents &
  typeof etaEvents &
  typeof noticeEvents &
  typeof orgEvents

/** Every event type of the catalogue. */
export type EventType = keyof Tables

/** What a sentence is made with, besides the event's data: names, and a way to write an instant (ms). */
export type Say = {
  readonly names: Names
  readonly time: (ms: number) => string
  /** When the event happened (ms). */
  readonly at: number
}

/** One sentence an event type, in one language. */
export type Sentences = SentencesOf<Tables>

/** The sentences of one noun's events. */
export type SentencesOf<E extends EventTable> = {
  readonly [T in keyof E]: (data: z.infer<E[T]['schema']>, say: Say) => string
}
