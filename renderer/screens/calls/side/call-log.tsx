import { useTranslation } from 'react-i18next'
import type { Call, CallOutcome } from '../../../../shared/incident/call/call.ts'
import { timeNear } from '../../../../shared/report/near-time.ts'
import { zoneLabel } from '../../../../shared/report/time.ts'
import type { CallStatus } from '../../../../shared/view/call-status.ts'
import { clock } from '../../../store/clock.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { openDeskDialog } from '../desk.ts'
import { outcomeWord } from '../outcome.ts'
import { useParty } from '../use-party.ts'
import styles from './side.module.css'

const tones: Readonly<Record<CallOutcome, CallStatus>> = {
  confirmed: 'confirmed',
  reached: 'reached',
  noAnswer: 'noAnswer',
  voicemail: 'leftWord',
  wrongNumber: 'noAnswer',
  declined: 'declined',
  willCallBack: 'callBack'
}

type Props = { readonly calls: readonly Call[]; readonly plain?: boolean }

/** Calls as they were logged, with what each correction changed. `plain` leaves the corrections to the desk. */
export function CallLog({ calls, plain = false }: Props) {
  return (
    <ol className={styles.log}>
      {calls.map((call) => (
        <Entry key={call.id} call={call} plain={plain} />
      ))}
    </ol>
  )
}

function Entry({ call, plain }: { readonly call: Call; readonly plain: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const names = useNames()
  const { name, role } = useParty()(call.slot)
  const who = name ?? role
  const near = timeNear(clock.getState().now, zone)
  const facts = [
    call.inbound && t('calls.logInbound'),
    call.paper && t('calls.logPaper'),
    call.seconds !== null && t('calls.logSeconds', { seconds: call.seconds }),
    call.callBackAt !== null && t('calls.logCallBack', { time: near(call.callBackAt) }),
    call.by.person
  ].filter((fact) => fact !== false)
  return (
    <li>
      <span className={styles.row}>
        <span className="digits">
          {near(call.at)} <span className="dim">{zoneLabel(call.at, zone)}</span>
        </span>
        <b className={styles.result} data-call={tones[call.outcome]}>
          {outcomeWord(call.outcome, language)}
        </b>
      </span>
      <span>
        {who}
        {(name !== null || call.slot.role !== call.role) && <span className="dim"> {names.role(call.role)}</span>}
      </span>
      {call.note !== '' && <q>{call.note}</q>}
      <span className={styles.row}>
        <span className="dim">{facts.join(' · ')}</span>
        {!plain && (
          <button
            type="button"
            className={styles.correct}
            aria-label={t('calls.correctOne', { name: who })}
            onClick={() => openDeskDialog({ kind: 'correct', call: call.id })}
          >
            {t('calls.correct')}
          </button>
        )}
      </span>
      {call.earlier.map(({ value, enteredAt }) => (
        <span key={enteredAt} className="dim">
          {t('calls.logWas', { outcome: outcomeWord(value.outcome, language), reason: value.reason })}
        </span>
      ))}
    </li>
  )
}
