import { z } from 'zod'

/** Who did something: a person's name as they wrote it, their department and their role in the playbook. */
export const actorSchema = z.strictObject({
  person: z.string().trim().min(1).max(120),
  department: z.string().min(1).max(40),
  role: z.string().max(60)
})
export type Actor = z.infer<typeof actorSchema>

/**
 * One fact of a stream, as it is stored and passed on. Times are milliseconds since the epoch (UTC).
 *
 * An event is identified by (`stream`, `node`, `seq`); the total order of a stream is (`at`, `node`, `seq`).
 */
export const envelopeSchema = z.strictObject({
  /** `org`, or an incident's id. */
  stream: z.string().min(1).max(80),
  /** The installation that wrote it. */
  node: z.string().min(1).max(40),
  /** 1, 2, 3, ... without a gap for each node in each stream. */
  seq: z.int().min(1),
  /** Hybrid logical clock, fixed width: it sorts as text (see `clock.ts`). */
  at: z.string().regex(/^[0-9a-f]{12}-[0-9a-f]{4}$/),
  /** The writing machine's wall clock when it was entered. */
  enteredAt: z.int().min(0),
  /** When it happened: earlier than `enteredAt` where it was written down afterwards. */
  happenedAt: z.int(),
  actor: actorSchema,
  /** `noun.verb`, past tense. */
  type: z.string().min(3).max(80),
  version: z.int().min(1),
  data: z.record(z.string(), z.unknown()),
  /** Hash of the same node's previous event in the stream, null for its first. */
  prev: z.string().max(64).nullable()
})
export type Envelope = z.infer<typeof envelopeSchema>

/** What a decision produces: the rest of the envelope is stamped by the store. */
export type NewEvent = {
  readonly type: string
  readonly version: number
  readonly data: Record<string, unknown>
}

/** The identity of an event within its stream, as text. */
export function eventKey(event: Pick<Envelope, 'node' | 'seq'>): string {
  return `${event.node}:${event.seq}`
}

/** The one total order of a stream's events. Negative where `a` comes first. */
export function compareEvents(a: Envelope, b: Envelope): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  if (a.node !== b.node) return a.node < b.node ? -1 : 1
  return a.seq - b.seq
}
