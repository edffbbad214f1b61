import { useTranslation } from 'react-i18next'
import type { Filing } from '../../../shared/incident/filing/filing.ts'
import { missingFirst } from '../../../shared/view/filing/field-rows.ts'
import { FieldBox } from './field-box.tsx'
import styles from './filing.module.css'
import { useFilingView } from './filing-view.ts'
import type { OpenReport } from './use-report.ts'

/** The fields of a version, what is empty first. A finalised one is read only, in the order of the form. */
export function FieldList({ report, filing }: { readonly report: OpenReport; readonly filing: Filing }) {
  const { t } = useTranslation()
  const { onlyMissing } = useFilingView(report.stream)
  const isFrozen = filing.finalised !== undefined
  const ordered = isFrozen ? report.rows : missingFirst(report.rows)
  const shown = onlyMissing && !isFrozen ? ordered.filter(({ status }) => status === 'missing') : ordered
  const numbers = new Map(report.rows.map(({ field }, index) => [field, index + 1]))
  return (
    <div className={styles.list}>
      <div className={styles.columns} aria-hidden>
        <span />
        <span>{t('filing.language.ja')}</span>
        <span>{t('filing.language.en')}</span>
      </div>
      {shown.length === 0 && <p className={styles.empty}>{t('filing.nothingMissing')}</p>}
      {shown.map((row) => (
        <FieldBox
          key={`${filing.id}/${row.field}`}
          row={row}
          number={numbers.get(row.field) ?? 0}
          filing={filing}
          stream={report.stream}
        />
      ))}
    </div>
  )
}
