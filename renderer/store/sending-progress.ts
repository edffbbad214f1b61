import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { SendingProgress } from '../../shared/outbox/progress.ts'
import { ask } from './line.ts'

/** Where the sendings of one incident are between two events of the log: attempts, the next one, how far a mailing got. */
type Progress = { readonly stream: string | null; readonly rows: ReadonlyMap<string, SendingProgress> }

export const sendingProgress = createStore<Progress>(() => ({ stream: null, rows: new Map() }))

/** The progress of an incident's sendings in a component, read once and followed from then on. `changed`: read it again when this is another value. */
export function useSendingProgress(stream: string, changed: unknown): ReadonlyMap<string, SendingProgress> {
  useEffect(() => {
    void readProgress(stream)
  }, [stream, changed])
  return useStore(sendingProgress, (state) => (state.stream === stream ? state.rows : none))
}

/** Takes in what moved; of another incident than the one that is looked at nothing is kept. */
export function takeProgress(stream: string, rows: readonly SendingProgress[]): void {
  sendingProgress.setState((state) =>
    state.stream === stream ? { rows: new Map([...state.rows, ...keyed(rows)]) } : state
  )
}

async function readProgress(stream: string): Promise<void> {
  if (sendingProgress.getState().stream !== stream) sendingProgress.setState({ stream, rows: new Map() })
  const reply = await ask('sending.progress', { stream })
  if (reply.ok && sendingProgress.getState().stream === stream) {
    sendingProgress.setState({ rows: new Map(keyed(reply.value.rows)) })
  }
}

const none: ReadonlyMap<string, SendingProgress> = new Map()

function keyed(rows: readonly SendingProgress[]): [string, SendingProgress][] {
  return rows.map((row) => [row.sending, row])
}
