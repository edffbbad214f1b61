import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { SendingProgress } from '../../../shared/outbox/progress.ts'
import { ask } from '../../store/line.ts'
import { outboxMoves, takeSendingMoves } from '../../store/outbox-moves.ts'

/**
 * Where an incident's sendings are between two events of the log: asked for when the screen opens and when `changed` is
 * another value, and told by the host from then on.
 */
export function useProgress(stream: string, changed: unknown): ReadonlyMap<string, SendingProgress> {
  useEffect(() => {
    void ask('sending.progress', { stream }).then((reply) => {
      if (reply.ok) takeSendingMoves(reply.value.rows)
    })
  }, [stream, changed])
  return useStore(outboxMoves, ({ sendings }) => sendings)
}
