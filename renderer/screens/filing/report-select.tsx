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
  const label = ({ deadline, phase, dueAt }: ReportChoice) => {
    const due = phase === 'running' && dueAt !== null ? ` ${t('filing.due', { time: formatInstant(dueAt, zone) })}` : ''
    return `${deadline} ${names.deadline(deadline)} — ${t(`filing.phase.${phase}`)}${due}`
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
      data={choices.map((one) => ({ value: one.deadline, label: label(one) }))}
      value={choice?.deadline ?? null}
      onChange={(deadline) => deadline !== null && lookAt(stream, { deadline, filing: null })}
    />
  )
}
