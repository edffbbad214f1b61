import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import layout from '../../parts/screen.module.css'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { ClockList } from './clock-list.tsx'
import styles from './clocks.module.css'
import { ClocksBar } from './clocks-bar.tsx'
import { useClocksView } from './clocks-view.ts'
import { Detail } from './detail/detail.tsx'
import { ClockDialogs } from './dialogs/clock-dialogs.tsx'
import { useClockCommands } from './use-clock-commands.ts'
import { useClockRows, useShownRows } from './use-clock-rows.ts'
import { useCopyRows } from './use-copy-rows.ts'

/** The legal clocks of an incident: which report is late, which runs out next, and everything that is known of each. */
export function ClocksScreen({ stream, state, events, playbook }: OpenIncidentProps) {
  const { t } = useTranslation()
  const search = useRef<HTMLInputElement>(null)
  const rows = useClockRows(state, playbook)
  const view = useClocksView((one) => one)
  const shown = useShownRows(rows, view.filter, view.search)
  const chosen = shown.find((row) => row.key === view.selected) ?? shown[0] ?? null
  const copy = useCopyRows(shown)
  useClockCommands({ shown, chosen, search, copy })
  return (
    <div className={layout.screen}>
      <ClocksBar stream={stream} rows={rows} searchRef={search} onCopy={copy} />
      <div className={styles.body}>
        <ClockList rows={shown} chosen={chosen?.key ?? null} />
        {chosen ? (
          <Detail key={chosen.key} row={chosen} state={state} events={events} playbook={playbook} />
        ) : (
          <p className={styles.empty}>{t('clocks.nothingChosen')}</p>
        )}
      </div>
      <ClockDialogs state={state} playbook={playbook} />
    </div>
  )
}
