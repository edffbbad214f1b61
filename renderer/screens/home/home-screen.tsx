import { Loader } from '@mantine/core'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listIncidents } from '../../../shared/view/incident-list.ts'
import { useFileDrop } from '../../parts/use-file-drop.ts'
import { useIncidents } from '../../store/incidents.ts'
import { actorOf, useSession } from '../../store/session.ts'
import { ArchiveDialog } from '../archive/archive-dialog.tsx'
import { CaseDialog } from './case-dialog.tsx'
import { DrillsDue } from './drills-due.tsx'
import { FirstDrill } from './first-drill.tsx'
import { FirstRun } from './first-run.tsx'
import { HomeBar } from './home-bar.tsx'
import { HomeEmpty } from './home-empty.tsx'
import styles from './home.module.css'
import { ImportReportDialog } from './import-report.tsx'
import { IncidentSection } from './incident-section.tsx'
import { isArchiveFile, useArchives } from './use-archives.ts'
import { useFreshFigures } from './use-fresh-figures.ts'
import { useHomeCommands } from './use-home-commands.ts'
import { useImport } from './use-import.ts'
import { usePlaybooks } from './use-playbooks.ts'

/** Every incident with the figures that matter, and the way to declare or to import one. */
export function HomeScreen() {
  const { t } = useTranslation()
  const summaries = useIncidents()
  const playbooks = usePlaybooks(summaries)
  const nobody = useSession((state) => state.settings !== null && actorOf(state.settings) === null)
  const [search, setSearch] = useState('')
  const searchRef = useRef<HTMLInputElement>(null)
  const fileRef = useRef<HTMLInputElement>(null)
  const importing = useImport()
  const chooseFile = useCallback(() => fileRef.current?.click(), [])
  const focusSearch = useCallback(() => searchRef.current?.focus(), [])
  const archiving = useArchives()
  const takeFiles = (files: readonly File[]) => {
    const archive = files.find(isArchiveFile)
    if (archive) archiving.open(archive)
    const bundles = files.filter((file) => !isArchiveFile(file))
    if (bundles.length > 0) importing.start(bundles)
  }
  const dragged = useFileDrop(takeFiles)
  useFreshFigures()
  const [choosing, setChoosing] = useState(false)
  const chooseCase = useCallback(() => setChoosing(true), [])
  useHomeCommands({ onImport: chooseFile, onArchive: archiving.choose, onSearch: focusSearch, onCases: chooseCase })
  const list = useMemo(() => listIncidents(summaries ?? [], playbooks, search), [summaries, playbooks, search])
  const none = search.trim() === '' ? t('home.openNone') : t('home.foundNone', { search })
  return (
    <div className={styles.home} data-dragged={dragged}>
      <HomeBar
        search={search}
        onSearch={setSearch}
        searchRef={searchRef}
        onImport={chooseFile}
        onArchive={archiving.choose}
        onCases={chooseCase}
      />
      {dragged && <p className={styles.drop}>{t('home.drop')}</p>}
      {importing.reading !== null && (
        <p className={styles.reading}>
          <Loader size="xs" aria-hidden /> {t('home.importing', { name: importing.reading })}
        </p>
      )}
      {nobody && <FirstRun />}
      <DrillsDue />
      {summaries === null && <Loader aria-label={t('common.loading')} />}
      {summaries?.length === 0 && <FirstDrill />}
      {summaries?.length === 0 && <HomeEmpty onImport={chooseFile} onArchive={archiving.choose} onCases={chooseCase} />}
      {summaries !== null && summaries.length > 0 && (
        <>
          <IncidentSection heading={t('home.open')} summaries={list.open} playbooks={playbooks} none={none} />
          {list.closed.length > 0 && (
            <IncidentSection heading={t('home.closed')} summaries={list.closed} playbooks={playbooks} none="" />
          )}
          {list.cases.length > 0 && (
            <IncidentSection heading={t('home.casesOpened')} summaries={list.cases} playbooks={playbooks} none="" />
          )}
        </>
      )}
      <input
        ref={fileRef}
        hidden
        type="file"
        accept=".jsonl,.ndjson,.json,.txt,.zip"
        multiple
        aria-label={t('home.importLabel')}
        onChange={(event) => {
          takeFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      {choosing && <CaseDialog onClose={() => setChoosing(false)} />}
      {archiving.isOpen && <ArchiveDialog first={archiving.first} onClose={archiving.close} />}
      <ImportReportDialog results={importing.results} onClose={importing.dismiss} />
    </div>
  )
}
