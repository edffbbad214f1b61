import { useEffect } from 'react'
import { presentOrder } from '../../../shared/incident/resumption/ladder.ts'
import { later } from '../../parts/later.tsx'
import { useAfterFirst } from '../../parts/use-after-first.ts'
import { useIsRead } from '../../store/incident.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import styles from './board.module.css'

/** Read after the board is there: in a live halt nothing waits for it. */
const ChartStrip = later(() => import('../recovery/chart/chart-strip.tsx').then((part) => part.ChartStrip))

/** The strip of the recovery chart. It is drawn from the events: until they are read its place is kept, so that no duty moves. */
export function ChartPlace(open: OpenIncidentProps) {
  const isRead = useIsRead()
  const isAfter = useAfterFirst()
  useEffect(() => {
    if (isAfter) void ChartStrip.readAhead()
  }, [isAfter])
  if (isRead) return <ChartStrip {...open} />
  const { work, etas } = open.state
  const hasStrip = work.size > 0 || etas.size > 0 || presentOrder(open.state) > 0
  return hasStrip ? <div className={styles.chartRoom} aria-hidden /> : null
}
