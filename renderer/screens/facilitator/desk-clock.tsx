import {
  IconBolt,
  IconFlag,
  IconGitBranch,
  IconNote,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipForward,
  IconPlayerStop
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isStopped } from '../../../shared/drill/clock.ts'
import type { Exercise } from '../../../shared/drill/exercise.ts'
import { isPerson } from '../../../shared/incident/person.ts'
import { formatDuration, formatInstant } from '../../../shared/report/time.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { actorOf, useSession } from '../../store/session.ts'
import { useZone } from '../../store/zone.ts'
import { refusedText } from '../board/dialogs/refused-text.ts'
import { deskActs } from './desk-acts.ts'
import styles from './facilitator.module.css'
import { PaceChoice } from './pace-choice.tsx'

type Props = { readonly exercise: Exercise; readonly now: number }

/** The head of the desk: who leads, the drill's clock in large, and what can be done to it. */
export function DeskClock({ exercise, now }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const { clock, ended, scenario, beganAt } = exercise
  const elapsed = now - beganAt
  const left = scenario.minutes * 60_000 - elapsed
  const state = ended ? t('drill.desk.over') : isStopped(clock) ? t('drill.desk.stopped') : null
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h1>{t('drill.desk.title')}</h1>
        <Lead exercise={exercise} />
        <p className={styles.honest}>{t('drill.desk.lead')}</p>
      </div>
      <div className={styles.clockRow}>
        <div className={styles.clock} role="group" aria-label={t('drill.desk.clock')}>
          <span className={`${styles.big} digits`}>{formatDuration(elapsed)}</span>
          <span className={styles.under}>
            <span className="digits">{formatInstant(now, zone, { seconds: true })}</span>
            <span className="digits">
              {left >= 0
                ? t('drill.desk.left', { time: formatDuration(left) })
                : t('drill.desk.overrun', { time: formatDuration(-left) })}
            </span>
          </span>
          <span className={styles.state} data-stopped={state !== null}>
            {state ?? t('drill.desk.running', { pace: clock.pace })}
          </span>
        </div>
        <ClockTools exercise={exercise} />
      </div>
    </header>
  )
}

function Lead({ exercise }: { readonly exercise: Exercise }) {
  const { t } = useTranslation()
  const actor = actorOf(useSession((session) => session.settings))
  const who = exercise.facilitator
  if (actor && isPerson(actor, who)) return <p>{t('drill.desk.youLead', { who })}</p>
  return (
    <p className={styles.otherLeads}>
      {t('drill.desk.otherLeads', { who })} <ActButton onAct={deskActs.lead}>{t('drill.desk.take')}</ActButton>
    </p>
  )
}

function ClockTools({ exercise }: { readonly exercise: Exercise }) {
  const { t } = useTranslation()
  const stopped = isStopped(exercise.clock)
  const led = refusedText({ name: 'drill.note', data: { text: '?' } })
  const over = exercise.ended ? refusedText({ name: 'drill.end', data: { reason: '?' } }) : null
  return (
    <div className={styles.tools}>
      <ActButton
        size="compact-md"
        variant="filled"
        refused={led ?? over}
        leftSection={stopped ? <IconPlayerPlay aria-hidden size={18} /> : <IconPlayerPause aria-hidden size={18} />}
        onAct={stopped ? deskActs.resume : deskActs.pause}
      >
        {t(stopped ? 'drill.desk.resume' : 'drill.desk.pause')} <kbd>P</kbd>
      </ActButton>
      <PaceChoice pace={exercise.clock.pace} refused={led ?? over} />
      <ActButton
        size="compact-md"
        refused={refusedText({ name: 'drill.jump', data: { to: 'next-inject' } })}
        leftSection={<IconPlayerSkipForward aria-hidden size={18} />}
        onAct={deskActs.jump}
      >
        {t('drill.desk.next')} <kbd>N</kbd>
      </ActButton>
      <ActButton
        size="compact-md"
        refused={led ?? over}
        leftSection={<IconBolt aria-hidden size={18} />}
        onAct={deskActs.improvise}
      >
        {t('drill.desk.improvise')} <kbd>I</kbd>
      </ActButton>
      <ActButton size="compact-md" refused={led} leftSection={<IconNote aria-hidden size={18} />} onAct={deskActs.note}>
        {t('drill.desk.note')} <kbd>M</kbd>
      </ActButton>
      <ActButton size="compact-md" leftSection={<IconFlag aria-hidden size={18} />} onAct={deskActs.tag}>
        {t('drill.desk.tag')} <kbd>T</kbd>
      </ActButton>
      <ActButton
        size="compact-md"
        refused={led}
        leftSection={<IconGitBranch aria-hidden size={18} />}
        onAct={deskActs.branch}
      >
        {t('drill.desk.branch')} <kbd>B</kbd>
      </ActButton>
      <ActButton
        size="compact-md"
        refused={led ?? over}
        leftSection={<IconPlayerStop aria-hidden size={18} />}
        onAct={deskActs.end}
      >
        {t('drill.desk.end')} <kbd>E</kbd>
      </ActButton>
    </div>
  )
}
