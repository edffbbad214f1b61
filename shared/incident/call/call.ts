import { z } from 'zod'
import type { Actor } from '../../event/envelope.ts'
import type { Said } from '../register.ts'

/** What came of a call. Only `confirmed` counts as an acknowledgement: the person repeated the message and accepted it. */
export const callOutcomes = [
  'confirmed',
  'reached',
  'noAnswer',
  'voicemail',
  'wrongNumber',
  'declined',
  'willCallBack'
] as const
export type CallOutcome = (typeof callOutcomes)[number]

/**
 * Who is called for a role: one contact of that role or of a deputy's. `contact` is the contact's id, empty where
 * nobody is filled in and the role itself stands on the sheet. A number is named by its place in the contact's list and
 * never by its digits.
 */
export const slotSchema = z.strictObject({ role: z.string().min(1).max(60), contact: z.string().max(60) })
export type Slot = z.infer<typeof slotSchema>

/** One attempt to reach one person, or their call to us. Times are milliseconds since the epoch. */
export type Call = {
  readonly id: string
  /** The role that is sought. */
  readonly role: string
  readonly slot: Slot
  readonly number: number
  readonly outcome: CallOutcome
  /** When they said that they would call back. */
  readonly callBackAt: number | null
  /** How long it took. */
  readonly seconds: number | null
  readonly note: string
  readonly inbound: boolean
  /** Typed in from a filled paper sheet. */
  readonly paper: boolean
  readonly by: Actor
  readonly at: number
  readonly enteredAt: number
  /** What it said before each correction, oldest first. */
  readonly earlier: readonly Said<{ readonly outcome: CallOutcome; readonly reason: string }>[]
}

/** A call that somebody took before making it, so that two callers never ring the same person. */
export type Take = {
  readonly role: string
  readonly slot: Slot
  readonly number: number
  readonly by: Actor
  readonly at: number
}

/** What was settled of a role besides its calls. */
export type RoleCall = {
  /** Slots that were moved past, with when. */
  readonly passed: readonly { readonly slot: Slot; readonly at: number; readonly reason: string }[]
  /** Who acts for a role that could not be reached. */
  readonly acting: Said<string> | undefined
  /** The role that calls this one's branch in its stead. */
  readonly covered: Said<{ readonly by: string; readonly reason: string }> | undefined
}

/** A role of which nothing was settled. */
export const untouchedRole: RoleCall = { passed: [], acting: undefined, covered: undefined }

/** A taken call of which nothing was heard for so long (ms) comes back to the desk. */
export const STALE_TAKE_MS = 10 * 60_000

/** The take that stands for a role at a moment: one that went stale stands no longer. */
export function standingTake(takes: ReadonlyMap<string, Take>, role: string, now: number): Take | undefined {
  const take = takes.get(role)
  return take && now - take.at < STALE_TAKE_MS ? take : undefined
}

/** Whether two slots are the same. */
export function sameSlot(a: Slot, b: Slot): boolean {
  return a.role === b.role && a.contact === b.contact
}

/** A slot as text, for keys. */
export function slotKey(slot: Slot): string {
  return `${slot.role}/${slot.contact}`
}
