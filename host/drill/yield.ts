import type { Actor } from '../../shared/event/envelope.ts'
import { isStopped, lastOf } from '../../shared/drill/clock.ts'
import type { Exercise } from '../../shared/drill/exercise.ts'
import { drillEvents } from '../../shared/incident/drill/events.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import type { Desk } from '../desk.ts'

const write = writerOf(drillEvents)

/**
 * A real incident comes first: every drill whose clock runs is paused because of one that was declared since that clock was
 * last touched. Asked whenever one may have come: after a declaration, an import, a start. Whoever lets the drill run on
 * afterwards has touched its clock, so that the same incident does not stop it again.
 */
export function yieldToReal(desk: Desk, actor: Actor): void {
  const running = desk.incidents().flatMap((stream) => {
    const { exercise } = desk.incident(stream).state
    return exercise && !exercise.ended && !isStopped(exercise.clock) ? [{ stream, exercise }] : []
  })
  if (running.length === 0) return
  const real = realOnes(desk)
  for (const { stream, exercise } of running) {
    const incident = cameBetween(exercise, real)
    if (incident === null) continue
    const paused = write('drill.paused', { wall: desk.now(), reason: '', incident })
    desk.append(stream, [paused], actor, desk.nowOf(stream))
  }
}

/** The live incidents that are open, with when each was declared (ms of the wall). */
function realOnes(desk: Desk): { readonly stream: string; readonly at: number }[] {
  return desk.incidents().flatMap((stream) => {
    const { events, state } = desk.incident(stream)
    if (state.drill || state.closed || state.declaredAt === null) return []
    const declared = events.find(({ type }) => type === 'halt.declared')
    return declared ? [{ stream, at: declared.enteredAt }] : []
  })
}

function cameBetween({ clock }: Exercise, real: ReturnType<typeof realOnes>): string | null {
  return real.find(({ at }) => at >= lastOf(clock).wall)?.stream ?? null
}
