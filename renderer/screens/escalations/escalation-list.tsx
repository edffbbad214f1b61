import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { EscalationRow } from '../../../shared/view/escalations.ts'
import { useRowsOf } from '../../parts/use-rows-of.ts'
import styles from './escalations.module.css'
import { ListRow } from './list-row.tsx'

/** About how high a row is (px) before it was measured. */
const ROW_PX = 92

type Props = {
  readonly rows: readonly EscalationRow[]
  readonly chosen: string | null
  /** Whether there are some that the filter leaves out. */
  readonly more: boolean
}

/** The list of escalations. Only rows in view are drawn, so that a storm of thousands stays quick. */
export function EscalationList({ rows, chosen, more }: Props) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const index = rows.findIndex((row) => row.id === chosen)
  const keys = useMemo(() => rows.map((row) => row.id), [rows])
  const virtual = useRowsOf({ keys, scroller, rowPx: ROW_PX, listPx: 800 })
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' })
  }, [index, virtual])
  return (
    <nav ref={scroller} className={styles.list} aria-label={t('escalation.list')}>
      {rows.length === 0 && <p className={styles.empty}>{t(more ? 'escalation.empty' : 'escalation.none')}</p>}
      <ul className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          return row ? (
            <li
              key={row.id}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles.rowPlace}
              style={{ transform: `translateY(${item.start}px)` }}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
            >
              <ListRow row={row} chosen={row.id === chosen} />
            </li>
          ) : null
        })}
      </ul>
    </nav>
  )
}
