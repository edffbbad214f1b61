import { useTranslation } from 'react-i18next'
import type { Shift } from '../../../../shared/incident/shift/shift.ts'
import { formatClock, formatDay, formatInstant, zoneLabel } from '../../../../shared/report/time.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { DueWord } from '../../../parts/due-word.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { act } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'
import { useZone } from '../../../store/zone.ts'
import { openSupportDialog } from '../open-dialog.ts'
import styles from '../support.module.css'
import own from './seats.module.css'

type Props = { readonly shift: Shift; readonly now: number }

/** Somebody's turn that is running or still to come, with what can be done about it. */
export function SeatRow({ shift, now }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const { id, person, channel, from, until, relief } = shift
  const here = from <= now
  const time =
    formatDay(from, zone) === formatDay(now, zone)
      ? `${formatClock(from, zone)} ${zoneLabel(from, zone)}`
      : formatInstant(from, zone)
  const leave = async () => {
    if (await act({ name: 'shift.end', data: { shift: id } }))
      say('done', t('support.seats.endedNow', { name: person }))
  }
  return (
    <li className={own.row} data-late={(here && until !== null && until < now) || undefined}>
      <span className={own.who}>
        <b>{person}</b>
        <span>{names.support.channel(channel)}</span>
      </span>
      <span className={own.when}>
        <span className="digits dim">{t(here ? 'support.seats.since' : 'support.seats.from', { time })}</span>
        {until === null ? (
          <span className="dim">{t('support.seats.noRelief')}</span>
        ) : (
          <span className={own.relief}>
            {t('support.seats.relief')} <DueWord dueAt={until} />
          </span>
        )}
        {relief !== '' && <span>{t('support.seats.reliefBy', { name: relief })}</span>}
      </span>
      <span className={styles.actions}>
        {here && (
          <>
            <ActButton
              aria-label={t('support.seats.relieveOf', { name: person })}
              onAct={() => openSupportDialog({ kind: 'relieveShift', shift: id })}
            >
              {t('support.seats.relieve')}
            </ActButton>
            <ActButton aria-label={t('support.seats.endOf', { name: person })} onAct={() => void leave()}>
              {t('support.seats.end')}
            </ActButton>
          </>
        )}
        <ActButton
          aria-label={t('support.seats.changeOf', { name: person })}
          onAct={() => openSupportDialog({ kind: 'changeShift', shift: id })}
        >
          {t('support.seats.change')}
        </ActButton>
        <ActButton
          aria-label={t('support.seats.cancelOf', { name: person })}
          onAct={() => openSupportDialog({ kind: 'cancelShift', shift: id })}
        >
          {t('support.seats.cancel')}
        </ActButton>
      </span>
    </li>
  )
}
