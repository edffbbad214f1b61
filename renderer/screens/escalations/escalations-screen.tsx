import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import layout from '../../parts/screen.module.css'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { EngineLate } from './engine-late.tsx'
import { EscalationDialogs } from './dialogs/escalation-dialogs.tsx'
import { Detail } from './detail/detail.tsx'
import styles from './escalations.module.css'
import { EscalationList } from './escalation-list.tsx'
import { FilterChips } from './filter-chips.tsx'
import { shownRows } from './shown-rows.ts'
import { Side } from './side.tsx'
import { ScreenTools } from './screen-tools.tsx'
import { useEscalationCommands } from './use-escalation-commands.ts'
import { useEscalationRows, useWatched } from './use-escalations.ts'
import { useEscalationView } from '../../store/escalation-view.ts'

/** Every escalation of an incident: what waits for whom, how it got there and what comes next. */
export function EscalationsScreen({ stream, state, events, playbook }: OpenIncidentProps) {
  const { t } = useTranslation()
  const watched = useWatched(state, playbook)
  const rows = useEscalationRows(watched)
  const filter = useEscalationView((view) => view.filter)
  const wanted = useEscalationView((view) => view.selected)
  const shown = useMemo(() => shownRows(rows, filter), [rows, filter])
  const chosen = rows.find((row) => row.id === wanted) ?? shown[0] ?? null
  useEscalationCommands(shown, chosen)
  return (
    <div className={layout.screen}>
      <header className={styles.head}>
        <h1 className={layout.title}>{t('escalation.title')}</h1>
        <FilterChips rows={rows} />
        <ScreenTools stream={stream} />
      </header>
      <EngineLate watched={watched} />
      <div className={styles.body}>
        <EscalationList rows={shown} chosen={chosen?.id ?? null} more={rows.length > 0} />
        {chosen ? (
          <Detail key={chosen.id} row={chosen} watched={watched} events={events} />
        ) : (
          <p className={styles.nothing}>{rows.length > 0 && t('escalation.nothingChosen')}</p>
        )}
        <Side state={state} />
      </div>
      <EscalationDialogs state={state} playbook={playbook} />
    </div>
  )
}
