const SECOND = 1000
const MINUTE = 60 * SECOND

/** The wait (ms) after the first attempt that failed; it doubles with each one. */
const FIRST_MS = 5 * SECOND
/** No wait is longer (ms), so that a line that is back is used within minutes, after days too. */
const LONGEST_MS = 15 * MINUTE
/** What a server asks for is believed up to this (ms). */
const LONGEST_ASKED_MS = 24 * 60 * MINUTE

/**
 * When to try again (ms) after so many attempts. Half of the wait is chance (`random` from 0 to 1), so that consoles which
 * lost the same server do not all come back at once. What the server asked for (`askedMs`) is the least.
 */
export function nextTryAt(now: number, attempts: number, random: number, askedMs: number | null): number {
  const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(Math.max(attempts - 1, 0), 20))
  const asked = Math.min(LONGEST_ASKED_MS, Math.max(0, askedMs ?? 0))
  return now + Math.max(asked, Math.round(wait / 2 + (wait / 2) * random))
}

/** How long (ms) a server asks to wait, from its `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). Null where it says nothing. */
export function retryAfterMs(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * SECOND
  const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
