import type { filingEvents } from '../../incident/filing/events.ts'
import type { privilegeEvents } from '../../incident/privilege/events.ts'
import type { SentencesOf } from './sentences.ts'

/** The events of what is written for the authorities and of what is kept from others. */
export type FilingTables = typeof privilegeEvents & typeof filingEvents

/** Their sentences in one language. */
export type FilingSentences = SentencesOf<FilingTables>
