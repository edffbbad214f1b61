import { useEffect, useState } from 'react'
import type { Personal } from '../../../../shared/people/person.ts'
import { ask } from '../../../store/line.ts'
import { actorOf, session } from '../../../store/session.ts'
import { reportFault } from '../../../store/toasts.ts'
import { askWho } from '../../../store/who.ts'
import { wallNow } from '../../../store/clock.ts'

/** How long (ms) something personal stays on the screen once it was asked for. */
const SHOWN_MS = 30_000

export type Field = 'numbers' | 'addresses' | 'note'
export type Revealed = {
  readonly value: Partial<Personal> | null
  /** When it is hidden again (ms). */
  readonly until: number
  readonly show: () => Promise<void>
  readonly hide: () => void
}

/** One kind of personal field in the clear: asked of the host, which records it, and gone again by itself. */
export function useRevealed(id: string, field: Field): Revealed {
  const [shown, setShown] = useState<{ readonly value: Partial<Personal>; readonly until: number } | null>(null)
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => setShown(null), shown.until - wallNow())
    return () => clearTimeout(timer)
  }, [shown])
  const show = async () => {
    if (!actorOf(session.getState().settings) && !(await askWho())) return
    const reply = await ask('people.reveal', { id, field, why: 'check' })
    if (reply.ok) setShown({ value: reply.value, until: wallNow() + SHOWN_MS })
    else reportFault(reply.fault)
  }
  return { value: shown?.value ?? null, until: shown?.until ?? 0, show, hide: () => setShown(null) }
}
