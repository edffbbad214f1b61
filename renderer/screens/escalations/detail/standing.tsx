import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { EscalationRow } from '../../../../shared/view/escalations.ts'
import { isOpen } from '../../../../shared/view/escalations.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import styles from './detail.module.css'

/** Who is missing, or who has it, or why it rests: the one sentence that is looked for first. */
export function Standing({ row }: { readonly row: EscalationRow }) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const { escalation, pending, ack } = row
  const { resolved, held } = escalation
  const time = (ms: number) => formatInstant(ms, zone, { day: false })
  if (resolved) {
    return (
      <p className={styles.standing} data-status={row.status}>
        {resolved.how === 'passed'
          ? t('escalation.passedAt', { time: time(resolved.at) })
          : t('escalation.resolvedBy', { person: resolved.by.person, time: time(resolved.at), reason: resolved.value })}
      </p>
    )
  }
  return (
    <>
      {held && (
        <p className={styles.standing} data-status="held">
          {t('escalation.heldBy', { person: held.by.person, time: time(held.at), reason: held.value })}
        </p>
      )}
      {isOpen(row) && pending.length > 0 && (
        <p className={styles.standing} data-status="asked">
          {t(ack === 'first' ? 'escalation.missingFirst' : 'escalation.missingEach', {
            who: pending.map(names.role).join(t('escalation.listMark'))
          })}
        </p>
      )}
    </>
  )
}
