import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeadlineRow } from '../../../shared/view/deadlines.ts'
import { sectionsOf } from '../../../shared/view/deadlines.ts'
import { ClockRow } from './clock-row.tsx'
import styles from './clocks.module.css'
import { useClocksView } from './clocks-view.ts'

type Props = { readonly rows: readonly DeadlineRow[]; readonly chosen: string | null }

/** The reports: those whose time runs first, what runs out first foremost; then the others by jurisdiction. */
export function ClockList({ rows, chosen }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [chosen])
  return (
    <nav ref={list} className={styles.list} aria-label={t('clocks.list')}>
      {rows.length === 0 && <Nothing />}
      {sectionsOf(rows).map((group) => (
        <section key={group.id} aria-labelledby={`clocks-${group.id}`}>
          <h2 id={`clocks-${group.id}`} className={styles.group}>
            {t(group.id === 'pressing' ? 'clocks.pressing' : `clocks.jurisdiction.${group.id}`)}{' '}
            <span className="digits dim">{group.rows.length}</span>
          </h2>
          <ul className={styles.rows}>
            {group.rows.map((row) => (
              <li key={row.key}>
                <ClockRow row={row} chosen={row.key === chosen} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function Nothing() {
  const { t } = useTranslation()
  const { filter, search } = useClocksView((view) => view)
  return (
    <p className={styles.empty}>
      {search.trim() === '' ? t(`clocks.empty.${filter}`) : t('clocks.empty.search', { search: search.trim() })}
    </p>
  )
}
