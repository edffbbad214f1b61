import { useCallback, useEffect, useRef, useState } from 'react'
import type { Input, Output } from '../../../../shared/bridge/contract.ts'
import { download } from '../../../parts/download.ts'
import { ask } from '../../../store/line.ts'
import { actorOf, session } from '../../../store/session.ts'
import { reportFault } from '../../../store/toasts.ts'
import { askWho } from '../../../store/who.ts'
import { bytesOf } from '../../people/base64.ts'

/** How many recipients are listed at once. */
export const PAGE_ROWS = 50

type Asked = Pick<Input<'sending.recipients'>, 'stream' | 'sending' | 'state'>

/** The recipients of a mailing that were refused or are in doubt: a page of them, masked until somebody asks, who is recorded. */
export function useRecipients({ stream, sending, state }: Asked) {
  const [page, setPage] = useState<Output<'sending.recipients'> | null>(null)
  const [from, setFrom] = useState(0)
  const [revealed, setRevealed] = useState(false)
  const latest = useRef(0)

  const read = useCallback(
    async (start: number, reveal: boolean) => {
      const turn = (latest.current += 1)
      const reply = await ask('sending.recipients', { stream, sending, state, from: start, limit: PAGE_ROWS, reveal })
      if (turn !== latest.current) return
      if (!reply.ok) return reportFault(reply.fault)
      setPage(reply.value)
      setFrom(start)
      setRevealed(reveal)
    },
    [stream, sending, state]
  )
  useEffect(() => void read(0, false), [read])

  const known = async () => actorOf(session.getState().settings) !== null || askWho()

  return {
    page,
    from,
    revealed,
    turn: (start: number) => read(start, revealed),
    reveal: async () => {
      if (revealed || (await known())) await read(from, !revealed)
    },
    /** Takes the list to a file. True where it was made. */
    save: async (encoding: Input<'sending.export'>['encoding'], language: 'ja' | 'en'): Promise<boolean> => {
      if (state === 'waiting' || state === 'sent' || !(await known())) return false
      const reply = await ask('sending.export', { stream, sending, state, encoding, language })
      if (!reply.ok) {
        reportFault(reply.fault)
        return false
      }
      const { fileName, mimeType, content } = reply.value
      download({ fileName, mimeType, text: bytesOf(content) }, 'incident')
      return true
    },
    /** Says what was found out about recipients in doubt. True where it was recorded. */
    resolve: async (which: Input<'sending.resolve'>['which'], found: 'arrived' | 'again'): Promise<boolean> => {
      if (!(await known())) return false
      const reply = await ask('sending.resolve', { stream, sending, which, found })
      if (!reply.ok) {
        reportFault(reply.fault)
        return false
      }
      await read(0, revealed)
      return true
    }
  }
}
