import type { Told, ToldStep } from './told.ts'

/** One thing that the system's own notification says. */
export type Message =
  | { readonly kind: 'step'; readonly told: Told; readonly step: ToldStep }
  /** What fell due while nobody watched. */
  | { readonly kind: 'missed'; readonly told: Told; readonly count: number }
  /** A storm, summed up: so many more. `told` is the gravest of them. */
  | { readonly kind: 'more'; readonly told: Told; readonly count: number }

/** What was told lately, and what waits to be summed up. Times in ms. */
export type Telling = { readonly shownAt: readonly number[]; readonly waiting: readonly Told[] }

/** What to show now, and when (ms) to ask again because something waits; null where nothing does. */
export type Tell = { readonly show: readonly Message[]; readonly telling: Telling; readonly againAt: number | null }

/** No more than so many notifications of their own in so long (ms): a storm must not train people to ignore it. */
export const BURST = 3
export const BURST_MS = 30_000
const TOP_RANK = 1

/** Nothing was told yet. */
export const silence: Telling = { shownAt: [], waiting: [] }

/**
 * Decides what of the news becomes a notification. The gravest come first; what goes beyond the burst waits and is summed
 * up as one when there is room again. While a person wants quiet (`quiet`) only the top severity is told.
 */
export function tell(before: Telling, news: readonly Told[], now: number, quiet: boolean): Tell {
  const shownAt = before.shownAt.filter((at) => at <= now && now - at < BURST_MS)
  const heard = news.filter(({ rank }) => !quiet || rank <= TOP_RANK).toSorted((a, b) => a.rank - b.rank)
  const fresh = heard.flatMap(messagesOf)
  const waiting = before.waiting.filter(({ rank }) => !quiet || rank <= TOP_RANK)
  const room = Math.max(0, BURST - shownAt.length)
  const isStorm = waiting.length > 0 || fresh.length > room
  if (!isStorm)
    return { show: fresh, telling: { shownAt: [...shownAt, ...fresh.map(() => now)], waiting: [] }, againAt: null }

  const own = waiting.length > 0 ? [] : fresh.slice(0, Math.max(0, room - 1))
  const rest = [...waiting, ...heard.flatMap((told) => without(told, own))].toSorted((a, b) => a.rank - b.rank)
  const [gravest] = rest
  if (room === 0) return { show: [], telling: { shownAt, waiting: rest }, againAt: (shownAt[0] ?? now) + BURST_MS }
  const count = rest.reduce((sum, told) => sum + told.steps.length + told.missed, 0)
  const show: Message[] = gravest ? [...own, { kind: 'more', told: gravest, count }] : own
  return { show, telling: { shownAt: [...shownAt, ...show.map(() => now)], waiting: [] }, againAt: null }
}

function messagesOf(told: Told): Message[] {
  const steps = told.steps.map((step): Message => ({ kind: 'step', told, step }))
  return told.missed > 0 ? [{ kind: 'missed', told, count: told.missed }, ...steps] : steps
}

/** What is left of the news once some messages were shown. */
function without(told: Told, shown: readonly Message[]): Told[] {
  const mine = shown.filter((message) => message.told === told)
  const steps = told.steps.filter((step) => !mine.some((message) => message.kind === 'step' && message.step === step))
  const missed = mine.some(({ kind }) => kind === 'missed') ? 0 : told.missed
  return steps.length === 0 && missed === 0 ? [] : [{ ...told, steps, missed }]
}
