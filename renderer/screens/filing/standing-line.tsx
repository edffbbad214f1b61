import { Checkbox } from '@mantine/core'
import { IconAlertTriangleFilled, IconCircleCheck, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Filing } from '../../../shared/incident/filing/filing.ts'
import { countPrivileged } from '../../../shared/incident/privilege/privilege.ts'
import { leftOutLine } from '../../../shared/report/privileged.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { countFields } from '../../../shared/view/filing/field-rows.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useZone } from '../../store/zone.ts'
import styles from './filing.module.css'
import { lookAt, useFilingView } from './filing-view.ts'
import type { OpenReport } from './use-report.ts'

/** How far a version is: what is still empty, or that it is frozen, by whom, and what it goes without. */
export function StandingLine({ report, filing }: { readonly report: OpenReport; readonly filing: Filing }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { state, playbook } = report.setting
  const { finalised, sent } = filing
  const leftOut = leftOutLine(finalised?.value.leftOut ?? countPrivileged(state.privileges), language)
  if (finalised) {
    const { how, receipt } = sent?.value ?? { how: '', receipt: '' }
    const said = { how: how || t('filing.noHow'), receipt: receipt || t('filing.noReceipt') }
    return (
      <p className={styles.standing} data-tone="final">
        <IconLock aria-hidden size={18} />
        <span>{t('filing.frozen', { time: formatInstant(finalised.at, zone), person: finalised.by.person })}</span>
        {sent && <span>{t('filing.sentLine', { time: formatInstant(sent.at, zone), ...said })}</span>}
        <span className="dim">{leftOut}</span>
      </p>
    )
  }
  const counts = countFields(report.rows, filing.deadline, playbook)
  const isReady = counts.missing === 0
  const Shape = isReady ? IconCircleCheck : IconAlertTriangleFilled
  return (
    <div className={styles.standing} data-tone={isReady ? 'ready' : 'missing'}>
      <Shape aria-hidden size={18} />
      <b>{isReady ? t('filing.ready') : t('filing.counts', counts)}</b>
      {counts.oneLanguage > 0 && <span>{t('filing.oneLanguage', { count: counts.oneLanguage })}</span>}
      <span className="dim">{leftOut}</span>
      <OnlyMissing stream={report.stream} />
    </div>
  )
}

function OnlyMissing({ stream }: { readonly stream: string }) {
  const { t } = useTranslation()
  const { onlyMissing } = useFilingView(stream)
  return (
    <Checkbox
      className={styles.onlyMissing}
      checked={onlyMissing}
      label={t('filing.onlyMissing')}
      onChange={(event) => lookAt(stream, { onlyMissing: event.currentTarget.checked })}
    />
  )
}
