import type { Envelope } from '../../../../shared/event/envelope.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { useTranslation } from 'react-i18next'
import type { EscalationRow } from '../../../../shared/view/escalations.ts'
import { isOpen } from '../../../../shared/view/escalations.ts'
import type { Watched } from '../../../../shared/watch/engine.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { aboutText } from '../about-text.ts'
import { LevelMark } from '../level-mark.tsx'
import { SinceWord } from '../since-word.tsx'
import { StatusMark } from '../status-mark.tsx'
import { NextWord } from '../next-word.tsx'
import { Actions } from './actions.tsx'
import styles from './detail.module.css'
import { History } from './history.tsx'
import { Path } from './path.tsx'
import { Standing } from './standing.tsx'

type Props = { readonly row: EscalationRow; readonly watched: Watched; readonly events: readonly Envelope[] }

/** One escalation in full: what it is about, who has it, the next step's clock, its path and everything that was done. */
export function Detail({ row, watched, events }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const { escalation } = row
  const about = aboutText(escalation.about, names, (ms) => formatInstant(ms, zone))
  return (
    <article className={styles.detail} aria-labelledby="escalation-title">
      <p className={styles.marks}>
        <StatusMark status={row.status} />
        <LevelMark level={row.level} levels={escalation.levels} />
        {isOpen(row) && <SinceWord since={escalation.since} />}
        <span className="digits dim">{formatInstant(escalation.since, zone)}</span>
      </p>
      <h2 id="escalation-title" className={styles.title}>
        {escalation.rule} {names.rule(escalation.rule)}
      </h2>
      {about.length > 0 && (
        <ul className={styles.about}>
          {about.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <Standing row={row} />
      {isOpen(row) && (
        <p className={styles.nextStep}>
          <strong>{t('escalation.nextStep')}</strong>{' '}
          {row.next ? (
            <NextWord next={row.next} withTargets />
          ) : (
            t(escalation.held ? 'escalation.nextHeld' : 'escalation.nextNone')
          )}
        </p>
      )}
      <Actions row={row} />
      <Path row={row} watched={watched} />
      <History escalation={escalation} events={events} />
    </article>
  )
}
