import { useTranslation } from 'react-i18next'
import { ActButton } from '../../parts/act-button.tsx'
import { useIncident } from '../../store/incident.ts'
import { useSelection } from '../../store/selection.ts'
import { refusalText } from '../../text/fault-text.ts'
import styles from './board.module.css'
import { splitByRefusal } from './bulk.ts'
import { openDialog } from './dialogs/open-dialog.ts'
import { actOn } from './flight.ts'
import { clearMarks } from './marks.ts'

/** What can be done to all marked duties at once, and for which of them it would be refused. */
export function BulkBar() {
  const { t } = useTranslation()
  const marked = useSelection((state) => state.marked)
  useIncident((open) => open.log.state)
  if (marked.size === 0) return null
  const duties = [...marked]
  const { able, refused } = splitByRefusal(duties, (duty) => ({ name: 'duty.check', data: { duties: [duty] } }))
  const first = refused[0]
  const check = async () => {
    if (await actOn(able, { name: 'duty.check', data: { duties: [...able] } })) clearMarks()
  }
  return (
    <section className={`${styles.bulk} no-print`} aria-label={t('board.bulk.label')}>
      <strong>{t('board.bulk.marked', { count: duties.length })}</strong>
      <ActButton
        variant="filled"
        refused={able.length === 0 && first ? refusalText(first.why) : null}
        onAct={() => void check()}
      >
        {t('board.bulk.check', { count: able.length })}
      </ActButton>
      <ActButton onAct={() => openDialog({ kind: 'assign', duties })}>{t('board.panel.assign')}</ActButton>
      <ActButton onAct={() => openDialog({ kind: 'skip', duties })}>{t('board.panel.skip')}</ActButton>
      <ActButton onAct={() => openDialog({ kind: 'exclude', duties })}>{t('board.panel.exclude')}</ActButton>
      <ActButton onAct={clearMarks}>{t('board.bulk.clear')}</ActButton>
      {first && (
        <span className={styles.bulkWhy}>
          {t('board.bulk.split', { able: able.length, all: duties.length })}{' '}
          {refused
            .slice(0, 2)
            .map((row) => refusalText(row.why))
            .join(' ')}
        </span>
      )}
    </section>
  )
}
