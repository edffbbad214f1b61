import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { namesOf } from '../../../../shared/report/names.ts'
import { libraryShelves } from '../../../../shared/view/drill/library.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useCurrentPlaybook } from '../../../store/playbooks.ts'
import { useScenarios } from '../../../store/scenarios.ts'
import { Loading } from '../../incident-gate.tsx'
import { useDraft } from '../edit/draft-store.ts'
import { Editor } from '../edit/editor.tsx'
import { withdrawScenario } from '../plans/plan-acts.ts'
import { StartDialog } from '../start/start-dialog.tsx'
import { startScenario, useDrillView } from '../view.ts'
import { importScenario } from './import-scenario.ts'
import styles from './library.module.css'
import { ScenarioTools } from './scenario-tools.tsx'
import { ScenarioView } from './scenario-view.tsx'
import { ShelfList } from './shelf-list.tsx'
import { useLibraryCommands } from './use-library-commands.ts'

/** The scenarios on the left; on the right the one that is read, or written. */
export function Library() {
  const { t } = useTranslation()
  const language = useLanguage()
  const playbook = useCurrentPlaybook()
  const scenarios = useScenarios()
  const search = useDrillView((view) => view.search)
  const wanted = useDrillView((view) => view.scenario)
  const starting = useDrillView((view) => view.starting)
  const draft = useDraft()
  const file = useRef<HTMLInputElement>(null)
  const [withdrawing, setWithdrawing] = useState<string | null>(null)
  const names = useMemo(() => namesOf(playbook, language), [playbook, language])
  const shelves = useMemo(() => libraryShelves(scenarios ?? [], playbook, search), [scenarios, playbook, search])
  const shown = useMemo(() => shelves.flatMap((shelf) => shelf.scenarios), [shelves])
  const chosen = shown.find(({ id }) => id === wanted) ?? shown[0] ?? null
  const begun = scenarios?.find(({ id }) => id === starting)
  useLibraryCommands(shown, chosen, draft !== null)
  if (scenarios === null || playbook === null) return <Loading />
  return (
    <div className={styles.body}>
      <ShelfList shelves={shelves} chosen={chosen?.id ?? null} names={names} onImport={() => file.current?.click()} />
      {draft ? (
        <Editor draft={draft} playbook={playbook} names={names} />
      ) : (
        chosen && (
          <ScenarioView
            key={chosen.id}
            scenario={chosen}
            names={names}
            tools={<ScenarioTools scenario={chosen} names={names} onWithdraw={() => setWithdrawing(chosen.id)} />}
          />
        )
      )}
      <input
        ref={file}
        hidden
        type="file"
        accept=".json"
        aria-label={t('drill.edit.importLabel')}
        onChange={(event) => {
          const [first] = event.currentTarget.files ?? []
          if (first) void importScenario(first, playbook, language)
          event.currentTarget.value = ''
        }}
      />
      {begun && <StartDialog scenario={begun} playbook={playbook} planned={null} onClose={() => startScenario(null)} />}
      {withdrawing !== null && (
        <FormDialog
          title={t('drill.edit.withdrawTitle')}
          confirm={t('drill.edit.withdraw')}
          onClose={() => setWithdrawing(null)}
          onSubmit={() => withdrawScenario(withdrawing)}
        >
          <p>{t('drill.edit.withdrawLead')}</p>
        </FormDialog>
      )}
    </div>
  )
}
