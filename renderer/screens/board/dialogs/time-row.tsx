import { useTranslation } from 'react-i18next'
import type { Said } from '../../../../shared/incident/register.ts'
import type { TimeName } from '../../../../shared/incident/times.ts'
import { timeName } from '../../../../shared/report/sentence.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useIncident } from '../../../store/incident.ts'
import { useZone } from '../../../store/zone.ts'
import { phrase } from '../../../text/phrase.ts'
import styles from './dialogs.module.css'

type Props = { readonly name: TimeName; readonly said: Said<number> | undefined; readonly onEdit: () => void }

/** One time: when it was, who said so, and the way to set or correct it. */
export function TimeRow({ name, said, onEdit }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const closed = useIncident((open) => open.log.state.closed !== undefined)
  const label = timeName(name, language)
  return (
    <li className={styles.time}>
      <span className={styles.timeName}>{label}</span>
      <span className="digits">
        {said ? formatInstant(said.value, zone, { seconds: true }) : t('board.dialog.notSet')}
      </span>
      <span className={styles.timeBy}>
        {said &&
          t('board.dialog.setBy', {
            person: said.by.person,
            time: formatInstant(said.enteredAt, zone, { day: false })
          })}
      </span>
      <ActButton
        refused={closed ? phrase('refusal.incident-closed') : null}
        aria-label={t(said ? 'board.dialog.correctTime' : 'board.dialog.setTime', { name: label })}
        onAct={onEdit}
      >
        {said ? t('common.edit') : t('board.dialog.set')}
      </ActButton>
    </li>
  )
}
