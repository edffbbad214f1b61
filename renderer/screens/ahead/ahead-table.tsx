import { useTranslation } from 'react-i18next'
import type { AheadRow } from '../../../shared/view/ahead.ts'
import styles from './ahead.module.css'
import { AheadLine } from './ahead-line.tsx'

/** The steps to come in order. */
export function AheadTable({ rows }: { readonly rows: readonly AheadRow[] }) {
  const { t } = useTranslation()
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-label={t('frame.ahead')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('escalation.ahead.when')}</th>
            <th scope="col">{t('escalation.ahead.left')}</th>
            <th scope="col">{t('escalation.ahead.who')}</th>
            <th scope="col">{t('escalation.ahead.what')}</th>
            <th scope="col">{t('escalation.ahead.effects')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <AheadLine
              key={`${row.at}/${row.escalation}/${row.level}/${row.kind}/${row.targets.join()}`}
              row={row}
              sameTime={rows[index - 1]?.at === row.at}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
