import { SegmentedControl, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { countPrivileged } from '../../../shared/incident/privilege/privilege.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { Composer } from './composer.tsx'
import { ExportMenu } from './export-menu.tsx'
import { Feed } from './feed.tsx'
import { FilterBar } from './filter-bar.tsx'
import { NothingShown } from './nothing-shown.tsx'
import { PrivilegeDialog } from './privilege-dialog.tsx'
import { PrintSheet } from './print-sheet.tsx'
import { PrintedRows } from './printed-rows.tsx'
import { copyRows } from './row-acts.ts'
import { useShownRows } from './shown-rows.ts'
import styles from './timeline.module.css'
import { orderTimeline, useTimelineView } from './timeline-view.ts'
import { useWording } from './wording.ts'

/** The timeline: everything that was recorded of an incident, in words, newest first. */
export function TimelineScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const { stream, state, playbook } = open
  const { by } = useTimelineView(stream)
  const wording = useWording(playbook, state.addedDuties)
  const { all, shown, words, filter, preparing } = useShownRows(open, wording)
  const total = all.length.toLocaleString(wording.language)
  const some = shown.length.toLocaleString(wording.language)
  const counted =
    shown.length === all.length ? t('timeline.countAll', { total }) : t('timeline.countSome', { shown: some, total })
  const paper = `${state.drill ? t('common.drillMark') : ''}${state.title} — ${t('timeline.title')}`
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1>{t('timeline.title')}</h1>
        <Text className="digits">{preparing ? t('timeline.preparing') : counted}</Text>
        <div className={styles.headRight}>
          <SegmentedControl
            aria-label={t('timeline.order')}
            value={by}
            onChange={(value) => orderTimeline(stream, value)}
            data={[
              { value: 'entered', label: t('timeline.orderEntered') },
              { value: 'happened', label: t('timeline.orderHappened') }
            ]}
          />
          <ExportMenu
            stream={stream}
            count={shown.length}
            privileged={countPrivileged(state.privileges)}
            zone={wording.zone}
            onCopy={() => copyRows(shown, wording)}
          />
        </div>
      </div>
      <Composer stream={stream} />
      <FilterBar stream={stream} rows={all} playbook={playbook} />
      {shown.length > 0 ? (
        <Feed key={stream} all={all} rows={shown} words={words} filter={filter} wording={wording} by={by} />
      ) : (
        <NothingShown isEmpty={all.length === 0} preparing={preparing} />
      )}
      <PrivilegeDialog />
      <PrintSheet>
        {(printedAt) => (
          <PrintedRows title={paper} rows={shown} total={all.length} wording={wording} printedAt={printedAt} />
        )}
      </PrintSheet>
    </div>
  )
}
