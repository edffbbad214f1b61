import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { DeadlineRow } from '../../../../shared/view/deadlines.ts'
import { useZone } from '../../../store/zone.ts'
import styles from './detail.module.css'

/** What somebody said that made the report stand as it does: sent, not applicable, switched off, changed. */
export function Standing({ row }: { readonly row: DeadlineRow }) {
  const { t } = useTranslation()
  const zone = useZone()
  const time = (ms: number) => formatInstant(ms, zone)
  const { sent, clock, record } = row
  const proof = sent ? (['how', 'receipt', 'evidence'] as const).filter((field) => sent[field] !== '') : []
  return (
    <>
      {sent && (
        <div className={styles.standing} data-clock="sent">
          <p>{t('clocks.detail.sent', { time: time(sent.at), person: sent.by })}</p>
          {sent.from !== 'desk' && (
            <p className="dim">{t(sent.from === 'signal' ? 'clocks.detail.fromSignal' : 'clocks.detail.fromTime')}</p>
          )}
          {proof.length > 0 && (
            <dl className={styles.pairs}>
              {proof.map((field) => (
                <div key={field}>
                  <dt>{t(`clocks.detail.${field}`)}</dt>
                  <dd>{sent[field]}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      )}
      {clock === 'waived' && record.waived && (
        <p className={styles.standing} data-clock="waived">
          {t('clocks.detail.waived', {
            person: record.waived.by.person,
            time: time(record.waived.at),
            reason: record.waived.value
          })}
        </p>
      )}
      {row.off === 'switched' && record.switched && (
        <p className={styles.standing} data-clock="off">
          {t('clocks.detail.switchedOff', {
            person: record.switched.by.person,
            time: time(record.switched.at),
            reason: record.switched.value.reason
          })}
        </p>
      )}
      {record.edits.length > 0 && <p className={styles.changed}>{t('clocks.detail.edited')}</p>}
    </>
  )
}
