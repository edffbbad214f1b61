import { formatDuration } from '../../shared/report/time.ts'
import type { HaltClock } from '../../shared/view/header.ts'

/**
 * T+ at a moment (ms): how long the halt has lasted, T− until a planned one begins; where neither is known how long ago the
 * incident was declared.
 */
export function haltFigure({ elapsed, startsAt }: HaltClock, declaredAt: number | null, now: number): string {
  if (elapsed !== null) return `T+${formatDuration(elapsed)}`
  if (startsAt === null) return formatDuration(now - (declaredAt ?? now))
  return startsAt > now ? `T−${formatDuration(startsAt - now)}` : `T+${formatDuration(now - startsAt)}`
}
