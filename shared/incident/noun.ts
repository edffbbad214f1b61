import type { z } from 'zod'
import type { Actor, Envelope, NewEvent } from '../event/envelope.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { Refusal } from './refusal.ts'
import type { Draft, IncidentState } from './state.ts'

/** One event type of a noun: the version that is written today and the shape of its data. */
export type EventRow = {
  readonly version: number
  readonly schema: z.ZodType<Record<string, unknown>>
  /** How the data of each older version becomes that of the next: the key is the version it comes from. */
  readonly upgrades?: Readonly<Record<number, (data: Record<string, unknown>) => Record<string, unknown>>>
}
export type EventTable = Readonly<Record<string, EventRow>>
export type CommandTable = Readonly<Record<string, z.ZodType>>

/** An event whose data is known. */
export type Fact<D> = Omit<Envelope, 'data'> & { readonly data: D }

/** What each event of a noun does to the draft. Total: it may not refuse. */
export type Evolvers<E extends EventTable> = {
  readonly [T in keyof E]: (draft: Draft, fact: Fact<z.infer<E[T]['schema']>>) => void
}

/** What a decision is made with, besides the state. Times are milliseconds since the epoch. */
export type Context = {
  readonly now: number
  /** What the wall shows where `now` is the time of a drill; left out where both are the same. */
  readonly wall?: number | undefined
  /** When what is reported happened: `now`, or earlier where it is written down afterwards. */
  readonly happenedAt: number
  readonly actor: Actor
  readonly playbook: PlaybookIndex
  readonly newId: () => string
  /** Counts a text as the social platform counts it. Where nobody can (the page outside its desk) the host has the last word. */
  readonly weigh?: ((text: string) => number) | undefined
}

/** What comes of a command: facts, or why not. */
export type Decision =
  | { readonly ok: true; readonly events: readonly NewEvent[] }
  | { readonly ok: false; readonly refusal: Refusal }

/** What each command of a noun decides. */
export type Deciders<C extends CommandTable> = {
  readonly [N in keyof C]: (state: IncidentState, data: z.infer<C[N]>, context: Context) => Decision
}

/** A decision that makes facts. */
export function decided(...events: NewEvent[]): Decision {
  return { ok: true, events }
}

/** A writer of a noun's events: the data is checked by the type of its row. */
export function writerOf<E extends EventTable>(table: E) {
  return <T extends keyof E & string>(type: T, data: z.infer<E[T]['schema']>): NewEvent => ({
    type,
    version: (table[type] as EventRow).version,
    data
  })
}
