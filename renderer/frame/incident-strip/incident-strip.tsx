import { useTranslation } from 'react-i18next'
import { isArchiveStream } from '../../../shared/archive/stream.ts'
import { useNow } from '../../store/clock.ts'
import type { OpenIncident } from '../../store/incident.ts'
import { useIncidentSoon } from '../../store/incident.ts'
import { useRoute } from '../../store/route.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { haltClockOf } from '../../../shared/view/header.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { haltFigure } from '../../parts/halt-figure.ts'
import { LiveMark } from '../../parts/live-mark.tsx'
import { SeverityBadge } from '../../parts/severity-badge.tsx'
import { useAfterFirst } from '../../parts/use-after-first.ts'
import { useNames } from '../../parts/use-names.ts'
import { ClockChips } from './clock-chips.tsx'
import styles from './incident-strip.module.css'

/**
 * On every screen of an incident: whether it is real, how grave, how long it has lasted, what it is called, and what runs
 * out next. The board says all but the last in its own head. A live incident that runs keeps its strip on the places of the
 * whole console too: who looks up a contact must not lose sight of what is late. Elsewhere the name of the console.
 */
export function IncidentStrip() {
  const { t } = useTranslation()
  const route = useRoute()
  const open = useIncidentSoon(whole)
  const { stream, status, log, playbook } = open
  const isHere = 'stream' in route ? route.stream === stream : stream !== null && isRunningLive(stream, log.state)
  if (!isHere || stream === null || status !== 'ready' || !playbook)
    return <span className={styles.product}>{t('frame.product')}</span>
  return <Strip stream={stream} log={log} playbook={playbook} isBare={route.screen === 'board'} />
}

const isRunningLive = (stream: string, { drill, closed, declaredAt }: IncidentState) =>
  declaredAt !== null && !drill && closed === undefined && !isArchiveStream(stream)

const whole = (open: OpenIncident) => open

type Props = Pick<OpenIncident, 'log'> & {
  readonly stream: string
  readonly playbook: PlaybookIndex
  readonly isBare: boolean
}

function Strip({ stream, log: { state }, playbook, isBare }: Props) {
  const { t } = useTranslation()
  const isAfter = useAfterFirst()
  return (
    <section className={styles.strip} data-bare={isBare || undefined} aria-label={t('cadence.strip')}>
      {!isBare && <Head state={state} playbook={playbook} />}
      {state.closed ? (
        <span className={styles.closed}>{t('cadence.closed')}</span>
      ) : (
        isAfter && <ClockChips stream={stream} state={state} playbook={playbook} />
      )}
    </section>
  )
}

function Head({ state, playbook }: { readonly state: IncidentState; readonly playbook: PlaybookIndex }) {
  const names = useNames()
  const severity = state.severity?.value ?? ''
  const title = state.title === '' ? names.type(state.type?.value ?? '') : state.title
  return (
    <>
      <LiveMark drill={state.drill} size={14} />
      <SeverityBadge severity={playbook.severities.get(severity)} id={severity} size={14} bare />
      <Elapsed state={state} />
      <span className={styles.title} title={title}>
        {title}
      </span>
    </>
  )
}

function Elapsed({ state }: { readonly state: IncidentState }) {
  const now = useNow()
  const at = state.closed?.at ?? now
  return <span className={`${styles.elapsed} digits`}>{haltFigure(haltClockOf(state, at), state.declaredAt, at)}</span>
}
