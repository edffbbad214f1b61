import { useEffect, useState } from 'react'
import type { FigureRow } from '../../../shared/view/figure-table.ts'
import { ask } from '../../store/line.ts'
import { reportFault } from '../../store/toasts.ts'

/** What the host computes of every incident; null until it has. */
export function useFigures(): readonly FigureRow[] | null {
  const [rows, setRows] = useState<readonly FigureRow[] | null>(null)
  useEffect(() => {
    let wanted = true
    void ask('figure.list', {}).then((reply) => {
      if (!wanted) return
      if (!reply.ok) reportFault(reply.fault)
      setRows(reply.ok ? reply.value : [])
    })
    return () => {
      wanted = false
    }
  }, [])
  return rows
}
