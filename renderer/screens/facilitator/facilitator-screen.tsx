import { Button } from '@mantine/core'
import { useCallback, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { deedDone } from '../../../shared/drill/deed.ts'
import type { Exercise } from '../../../shared/drill/exercise.ts'
import type { DoneAt } from '../../../shared/view/drill/desk.ts'
import { deskRows } from '../../../shared/view/drill/desk.ts'
import layout from '../../parts/screen.module.css'
import { useNow } from '../../store/clock.ts'
import { go } from '../../store/route.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { DeskClock } from './desk-clock.tsx'
import { DeskDialogs } from './dialogs/desk-dialogs.tsx'
import styles from './facilitator.module.css'
import { InjectPane } from './inject-pane.tsx'
import { RunList } from './run-list.tsx'
import { Side } from './side.tsx'
import { useDeskCommands } from './use-desk-commands.ts'
import { askDesk, useDeskLook } from './view.ts'

/** The desk of whoever leads a drill: its clock, every inject and what the room made of it, notes that nobody else reads. */
export function FacilitatorScreen(open: OpenIncidentProps) {
  const { exercise } = open.state
  return exercise ? <Desk {...open} exercise={exercise} /> : <NoDesk />
}

function Desk({ stream, state, playbook, exercise }: OpenIncidentProps & { readonly exercise: Exercise }) {
  const now = useNow()
  const wanted = useDeskLook((view) => view.chosen)
  const doneAt = useCallback<DoneAt>(
    (deed, since, inject) => deedDone(deed, state, playbook, since, inject),
    [state, playbook]
  )
  const rows = useMemo(() => deskRows(exercise, now, doneAt), [exercise, now, doneAt])
  const filter = useDeskLook((view) => view.filter)
  const shown = useMemo(() => rows.filter(({ group }) => filter === 'all' || group === filter), [rows, filter])
  const chosen = rows.find(({ run }) => run.inject.id === wanted) ?? shown[0] ?? null
  useDeskCommands(exercise, shown, chosen)
  useEffect(() => () => askDesk(null), [])
  return (
    <div className={layout.screen}>
      <DeskClock exercise={exercise} now={now} />
      <div className={styles.body}>
        <RunList rows={rows} chosen={chosen?.run.inject.id ?? null} />
        {chosen ? <InjectPane row={chosen} now={now} exercise={exercise} /> : <div />}
        <Side exercise={exercise} stream={stream} />
      </div>
      <DeskDialogs exercise={exercise} stream={stream} chosen={chosen} />
    </div>
  )
}

function NoDesk() {
  const { t } = useTranslation()
  return (
    <div className={styles.none}>
      <h1>{t('drill.desk.none')}</h1>
      <p>{t('drill.desk.noneHelp')}</p>
      <Button onClick={() => go({ screen: 'drills' })}>{t('drill.desk.toDrills')}</Button>
    </div>
  )
}
