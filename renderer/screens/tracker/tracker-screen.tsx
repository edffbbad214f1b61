import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { trackerDocument } from '../../../shared/report/tracker.ts'
import type { TrackedAction } from '../../../shared/view/after/tracked.ts'
import { trackedShown } from '../../../shared/view/after/tracked.ts'
import { OnPaper } from '../../parts/paper/on-paper.tsx'
import layout from '../../parts/screen.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { clock } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'
import { Loading } from '../incident-gate.tsx'
import { ReportPaper } from '../reports/report-paper.tsx'
import { TrackedTable } from './tracked-table.tsx'
import { TrackerFilters } from './tracker-filters.tsx'
import { TrackerTools } from './tracker-tools.tsx'
import { rowKey, showAllTracked, useTrackerView } from './tracker-view.ts'
import styles from './tracker.module.css'
import { useTracked } from './use-tracked.ts'
import { useTrackerCommands } from './use-tracker-commands.ts'

const MINUTE = 60_000

/** The preventive actions of all incidents, live ones and drills apart, until it was seen that each helped. */
export function TrackerScreen() {
  const rows = useTracked()
  return rows === null ? <Loading /> : <Tracker rows={rows} />
}

function Tracker({ rows }: { readonly rows: readonly TrackedAction[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const timeZone = useZone()
  const now = useStore(clock, (state) => state.now - (state.now % MINUTE))
  const view = useTrackerView()
  const shown = useMemo(() => trackedShown(rows, view, now), [rows, view, now])
  const { drill } = view
  const chosen = shown.find((row) => rowKey(row) === view.selected) ?? shown[0] ?? null
  const document = useMemo(
    () => trackerDocument(shown, { language, timeZone, now, drill }),
    [shown, language, timeZone, now, drill]
  )
  useTrackerCommands(shown, chosen, document)
  const any = rows.some((row) => row.drill === drill)
  return (
    <div className={layout.padded}>
      <header className={layout.head}>
        <h1 className={layout.title}>{t('tracker.title')}</h1>
        <TrackerFilters rows={rows} now={now} />
        <TrackerTools document={document} empty={shown.length === 0} />
      </header>
      {!any && <p className={styles.none}>{t(drill ? 'tracker.noneOfDrills' : 'tracker.none')}</p>}
      {any && shown.length === 0 && (
        <p className={styles.none}>
          {t('tracker.noneFound')}{' '}
          <button type="button" className={styles.link} onClick={showAllTracked}>
            {t('tracker.showAll')}
          </button>
        </p>
      )}
      {shown.length > 0 && <TrackedTable rows={shown} chosen={chosen} now={now} />}
      <OnPaper usual={() => <ReportPaper document={document} />} />
    </div>
  )
}
