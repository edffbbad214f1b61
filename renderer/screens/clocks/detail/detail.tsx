import { useTranslation } from 'react-i18next'
import type { Envelope } from '../../../../shared/event/envelope.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import type { DeadlineRow } from '../../../../shared/view/deadlines.ts'
import { useRowWords } from '../row-words.ts'
import { ShareBar } from '../share-bar.tsx'
import { StateMark } from '../state-mark.tsx'
import { TimeLeft } from '../time-left.tsx'
import { Actions } from './actions.tsx'
import styles from './detail.module.css'
import { Facts } from './facts.tsx'
import { History } from './history.tsx'
import { Limits } from './limits.tsx'
import { Sources } from './sources.tsx'
import { Standing } from './standing.tsx'

type Props = {
  readonly row: DeadlineRow
  readonly state: IncidentState
  readonly events: readonly Envelope[]
  readonly playbook: PlaybookIndex
}

/** One report in full: how it stands, what can be done, how its time is counted, whose it is, on what it rests, its history. */
export function Detail({ row, state, events, playbook }: Props) {
  const { t } = useTranslation()
  const { name, when } = useRowWords()(row)
  const timed = row.due !== null && (row.clock === 'late' || row.clock === 'running')
  return (
    <article className={styles.detail} aria-labelledby="clock-title">
      <p className={styles.marks}>
        <StateMark clock={row.clock} />
        {timed && row.due && <TimeLeft at={row.due.at} />}
        {row.percent !== null && <ShareBar percent={row.percent} />}
      </p>
      <h2 id="clock-title" className={styles.title}>
        {name} <span className="dim">{row.id}</span>
      </h2>
      <p className={styles.when} data-clock={row.clock}>
        {when}
      </p>
      <Standing row={row} />
      <Actions row={row} />
      <Limits row={row} state={state} playbook={playbook} />
      <Facts row={row} />
      <Sources rule={row.rule} playbook={playbook} />
      <History id={row.id} events={events} title={t('clocks.detail.history')} />
    </article>
  )
}
