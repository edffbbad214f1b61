import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/report/time.ts'
import type { ReportChoice } from '../../../shared/view/filing/report-list.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import styles from './filing.module.css'
import { lookAt } from './filing-view.ts'
import type { OpenReport } from './use-report.ts'

/** Chooses the report by the deadline that asks for it: those that are to be sent first. */
export function ReportSelect({ report: { stream, choices, choice } }: { readonly report: OpenReport }) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const byId = new Map(choices.map((one) => [one.deadline, one]))
  const standing = (one: ReportChoice | undefined) => {
    if (!one) return ''
    const { phase, dueAt } = one
    const due = phase === 'running' && dueAt !== null ? t('filing.due', { time: formatInstant(dueAt, zone) }) : ''
    return [t(`filing.phase.${phase}`), due].filter((part) => part !== '').join(' ')
  }
  return (
    <Select
      className={styles.select}
      aria-label={t('filing.report')}
      placeholder={t('filing.reportPlaceholder')}
      searchable
      allowDeselect={false}
      comboboxProps={{ width: 720, position: 'bottom-start' }}
      maxDropdownHeight={420}
      data={choices.map(({ deadline }) => ({ value: deadline, label: `${deadline} ${names.deadline(deadline)}` }))}
      renderOption={({ option }) => (
        <span className={styles.option}>
          <span>{option.label}</span>
          <span className="dim">{standing(byId.get(option.value))}</span>
        </span>
      )}
      value={choice?.deadline ?? null}
      onChange={(deadline) => deadline !== null && lookAt(stream, { deadline, filing: null })}
    />
  )
}
