import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wallOf } from '../../../shared/view/wall.ts'
import { nowHere, useNow, wallNow } from '../../store/clock.ts'
import { useSession } from '../../store/session.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { ClockCard } from './clock-card.tsx'
import { Ladder } from './ladder.tsx'
import { LateList } from './late-list.tsx'
import { LatestEvents } from './latest-events.tsx'
import { LineLost } from './line-lost.tsx'
import { Services } from './services.tsx'
import { Shares } from './shares.tsx'
import { WallChart } from './wall-chart.tsx'
import { WallFoot } from './wall-foot.tsx'
import { WallHead } from './wall-head.tsx'
import styles from './wall.module.css'

/** How often (ms) the wall is gathered again while nothing happens; T+ counts by the second. */
const BEAT_MS = 5_000

/**
 * The screen on the wall: everything in one look, nothing to press, nobody's name. Once the line is lost it stands still
 * and says since when: figures that go on counting over old facts would be a lie.
 */
export function WallScreen({ stream, state, events, playbook }: OpenIncidentProps) {
  const { t } = useTranslation()
  const lostAt = useLostAt()
  const ticking = useNow()
  const now = lostAt?.here ?? ticking
  const beat = Math.max(Math.floor(now / BEAT_MS) * BEAT_MS, events.at(-1)?.enteredAt ?? 0)
  const wall = useMemo(() => wallOf(state, events, playbook, beat), [state, events, playbook, beat])
  useEffect(() => {
    document.title = `${state.drill ? t('common.drillMark') : ''}${t('wall.title')} — Haltdesk`
  }, [t, state.drill])
  return (
    <main className={styles.wall} data-mode={wall.mode} data-red={wall.red.length > 0 || undefined}>
      <WallHead wall={wall} playbook={playbook} now={now} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <LateList late={wall.late} now={beat} />
          <LatestEvents events={wall.events} />
        </div>
        <div className={styles.column}>
          <div className={styles.cards}>
            <ClockCard title={t('wall.nextNotice')} clock={wall.notice} now={beat} />
            <ClockCard title={t('wall.nextReport')} clock={wall.report} now={beat} />
          </div>
          {wall.ladder ? (
            <Ladder ladder={wall.ladder} now={beat} />
          ) : (
            <>
              <Services services={wall.services} />
              <Shares shares={wall.shares} />
            </>
          )}
          <WallChart state={state} events={events} playbook={playbook} />
        </div>
      </div>
      <WallFoot stream={stream} now={now} />
      {lostAt !== null && <LineLost since={lostAt.wall} />}
    </main>
  )
}

/** Since when the host is not heard, in the incident's time and by the wall (ms); null while it is. */
function useLostAt(): { readonly here: number; readonly wall: number } | null {
  const connection = useSession((session) => session.connection)
  const [lostAt, setLostAt] = useState<{ readonly here: number; readonly wall: number } | null>(null)
  useEffect(() => setLostAt(connection === 'lost' ? { here: nowHere(), wall: wallNow() } : null), [connection])
  return lostAt
}
