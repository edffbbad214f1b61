import { IconLock } from '@tabler/icons-react'
import { memo, useDeferredValue, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/report/time.ts'
import { CadenceStrip } from '../../parts/cadence/cadence-strip.tsx'
import { go } from '../../store/route.ts'
import { selection, useSelection } from '../../store/selection.ts'
import { useZone } from '../../store/zone.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import styles from './board.module.css'
import { BulkBar } from './bulk-bar.tsx'
import { Columns } from './columns/columns.tsx'
import { ContestedBanner } from './contested-banner.tsx'
import { ChartPlace } from './chart-place.tsx'
import { BoardDialogs } from './dialogs/board-dialogs.tsx'
import { EscalationStrip } from './escalation/escalation-strip.tsx'
import { FilterBar } from './filter-bar.tsx'
import { BoardHeader } from './header/board-header.tsx'
import { ServiceMatrix } from './matrix/service-matrix.tsx'
import { NextStrip } from './next-strip.tsx'
import { DutyPanel } from './panel/duty-panel.tsx'
import './print.css'
import { PrintHead } from './print-head.tsx'
import { useBoardCommands } from './use-board-commands.ts'

/**
 * The one screen of a live halt: what is happening, what comes next, and every department's duties. What was just recorded is
 * seen on the duties first; what stands around them follows at once, in steps between which the page is drawn.
 */
export function BoardScreen({ stream, state, events, playbook }: OpenIncidentProps) {
  const isPanelOpen = useSelection((selected) => selected.duty !== null)
  const open = useMemo(() => ({ stream, state, events, playbook }), [stream, state, events, playbook])
  const around = useDeferredValue(open)
  useBoardCommands(state)
  useEffect(() => () => selection.setState({ marked: new Set(), duty: null }), [stream])
  return (
    <div className={styles.board} data-panel={isPanelOpen || undefined} data-board>
      <PrintHead />
      <BoardHeader {...around} />
      <div className={styles.under}>
        <div className={styles.main}>
          <Above {...around} />
          <FilterBar />
          <Columns state={state} playbook={playbook} />
          <BulkBar />
        </div>
        <DutyPanel {...around} />
      </div>
      <BoardDialogs state={around.state} playbook={around.playbook} />
    </div>
  )
}

/** What stands over the duties: what is wrong, what climbs, when customers are to hear what, what is next, what is closed. */
const Above = memo(function Above({ stream, state, events, playbook }: OpenIncidentProps) {
  const { t } = useTranslation()
  const zone = useZone()
  return (
    <>
      {state.closed && (
        <p className={styles.closed}>
          <IconLock aria-hidden size={18} />
          {t(state.exercise?.ended ? 'board.drillEnded' : 'board.closed', {
            time: formatInstant(state.closed.at, zone),
            person: state.closed.by.person
          })}
        </p>
      )}
      <ContestedBanner state={state} />
      {!state.closed && <EscalationStrip state={state} playbook={playbook} />}
      {!state.closed && (
        <CadenceStrip state={state} playbook={playbook} onOpen={() => go({ screen: 'notices', stream })} />
      )}
      {!state.closed && <NextStrip state={state} playbook={playbook} />}
      <ChartPlace stream={stream} state={state} events={events} playbook={playbook} />
      <ServiceMatrix state={state} playbook={playbook} />
    </>
  )
})
