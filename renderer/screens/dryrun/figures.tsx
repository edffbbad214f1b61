import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DryRunRow } from '../../../shared/view/dry-run.ts'
import { dryRunFigures, graveDoubts } from '../../../shared/view/dry-run-figures.ts'
import { DoubtMark } from './doubt-mark.tsx'
import styles from './dryrun.module.css'

/** How many are called and told, and how often each doubt was met. */
export function Figures({ rows }: { readonly rows: readonly DryRunRow[] }) {
  const { t } = useTranslation()
  const { calls, deputies, escalations, doubts } = useMemo(() => dryRunFigures(rows), [rows])
  const all = [
    [t('dryrun.figure.calls'), calls],
    [t('dryrun.figure.deputies'), deputies],
    [t('dryrun.figure.escalations'), escalations]
  ] as const
  return (
    <dl className={styles.figures}>
      {all.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="digits">{count}</dd>
        </div>
      ))}
      {doubts.map(({ doubt, count }) => (
        <div key={doubt} data-grave={graveDoubts.includes(doubt) || undefined}>
          <dt>
            <DoubtMark doubt={doubt} />
          </dt>
          <dd className="digits">{count}</dd>
        </div>
      ))}
    </dl>
  )
}
