import { IconAlertTriangleFilled, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { timeNear } from '../../../../shared/report/near-time.ts'
import { CallStatusMark } from '../../../parts/call-status-mark.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { openRole } from '../../tree/view.ts'
import type { DeskView } from '../use-desk.ts'
import { QueueRow } from './queue-row.tsx'
import styles from './side.module.css'

/** What is to be called next, of whom an answer is awaited, and who cannot be reached at all. */
export function Queue({ view }: { readonly view: DeskView }) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const { queue, awaited, unreachable } = view.desk
  const isDone = queue.length === 0 && awaited.length === 0 && unreachable.length === 0
  return (
    <div className={styles.side}>
      {unreachable.length > 0 && (
        <section aria-labelledby="unreachable-title" data-tone="late">
          <h2 id="unreachable-title">
            <IconAlertTriangleFilled aria-hidden size={18} /> {t('calls.unreachable')}
          </h2>
          <ul>
            {unreachable.map((role) => (
              <li key={role}>
                <button type="button" title={t('calls.unreachableHelp')} onClick={() => openRole(role)}>
                  {names.role(role)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="queue-title">
        <h2 id="queue-title">
          {t('calls.queue')} <span className="digits">({queue.length})</span>
        </h2>
        {queue.length === 0 && (
          <p className={styles.none}>
            {isDone && <IconCircleCheck aria-hidden size={18} />}
            {isDone ? t('calls.queueDone') : t('calls.queueEmpty')}
          </p>
        )}
        <ol>
          {queue.map((call) => (
            <QueueRow key={call.role} call={call} chosen={view.chosen?.role === call.role} />
          ))}
        </ol>
      </section>
      {awaited.length > 0 && (
        <section aria-labelledby="awaited-title">
          <h2 id="awaited-title">
            {t('calls.awaited')} <span className="digits">({awaited.length})</span>
          </h2>
          <ul>
            {awaited.map(({ role, status, until }) => (
              <li key={role}>
                <button type="button" onClick={() => openRole(role)}>
                  <span>{names.role(role)}</span>
                  <span className={styles.row}>
                    <CallStatusMark status={status} />
                    {until !== null && (
                      <span className="digits">
                        {t('calls.awaitedUntil', { time: timeNear(view.now, zone)(until) })}
                      </span>
                    )}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
