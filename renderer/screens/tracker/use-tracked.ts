import { useEffect, useState } from 'react'
import type { TrackedAction } from '../../../shared/view/after/tracked.ts'
import { ask, hostLine } from '../../store/line.ts'
import { reportFault } from '../../store/toasts.ts'

/** The actions of all incidents as the host has them; null until it answered. They follow what is recorded anywhere. */
export function useTracked(): readonly TrackedAction[] | null {
  const [rows, setRows] = useState<readonly TrackedAction[] | null>(null)
  useEffect(() => {
    let wanted = true
    const read = async () => {
      const reply = await ask('action.list', {})
      if (!wanted) return
      if (!reply.ok) reportFault(reply.fault)
      setRows((before) => (reply.ok ? reply.value : (before ?? [])))
    }
    void read()
    const end = hostLine().subscribe((notice) => {
      if (notice.name === 'store.replaced') void read()
      if (notice.name === 'events.appended' && notice.data.events.some(({ type }) => /^(action|halt)\./.test(type)))
        void read()
    })
    return () => {
      wanted = false
      end()
    }
  }, [])
  return rows
}
