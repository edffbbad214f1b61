import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { signalRows } from '../../../../shared/view/signals.ts'
import { useZone } from '../../../store/zone.ts'
import { openEscalationDialog } from '../dialogs/open-dialog.ts'
import { useFactText } from './fact-text.ts'
import styles from './side.module.css'

/** What people reported, each with who and when; what turned out untrue is taken back with a reason. */
export function Reports({ state }: { readonly state: IncidentState }) {
  const { t } = useTranslation()
  const zone = useZone()
  const factText = useFactText()
  const rows = signalRows(state)
  return (
    <section aria-labelledby="side-reports">
      <h2 id="side-reports" className={styles.heading}>
        {t('escalation.report.list')} <span className="digits">{rows.length}</span>
      </h2>
      {rows.length === 0 && <p className={styles.none}>{t('escalation.report.none')}</p>}
      <ul className={styles.rows}>
        {rows.map((signal) => (
          <li key={signal.id} className={styles.row} data-answered={signal.withdrawn !== undefined || undefined}>
            <span>{factText(signal.value)}</span>
            <span className="digits dim">
              {formatInstant(signal.at, zone)} {signal.by.person}
            </span>
            {signal.withdrawn ? (
              <span>
                {t('escalation.report.withdrawn', {
                  person: signal.withdrawn.by.person,
                  reason: signal.withdrawn.value
                })}
              </span>
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => openEscalationDialog({ kind: 'withdraw', signal: signal.id })}
              >
                {t('escalation.action.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
