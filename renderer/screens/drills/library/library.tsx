import { IconCopy, IconPlayerPlay } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { namesOf } from '../../../../shared/report/names.ts'
import { libraryShelves } from '../../../../shared/view/drill/library.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { copyText } from '../../../parts/copy-text.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useCurrentPlaybook } from '../../../store/playbooks.ts'
import { useScenarios } from '../../../store/scenarios.ts'
import { Loading } from '../../incident-gate.tsx'
import { startScenario, useDrillView } from '../view.ts'
import { StartDialog } from '../start/start-dialog.tsx'
import styles from './library.module.css'
import { runSheet } from './run-sheet.ts'
import { ScenarioView } from './scenario-view.tsx'
import { ShelfList } from './shelf-list.tsx'
import { useLibraryCommands } from './use-library-commands.ts'

/** The scenarios on the left, the one that is read on the right. */
export function Library() {
  const { t } = useTranslation()
  const language = useLanguage()
  const playbook = useCurrentPlaybook()
  const scenarios = useScenarios()
  const search = useDrillView((view) => view.search)
  const wanted = useDrillView((view) => view.scenario)
  const names = useMemo(() => namesOf(playbook, language), [playbook, language])
  const shelves = useMemo(() => libraryShelves(scenarios ?? [], playbook, search), [scenarios, playbook, search])
  const shown = useMemo(() => shelves.flatMap((shelf) => shelf.scenarios), [shelves])
  const chosen = shown.find(({ id }) => id === wanted) ?? shown[0] ?? null
  const starting = useDrillView((view) => view.starting)
  const begun = scenarios?.find(({ id }) => id === starting)
  useLibraryCommands(shown, chosen)
  if (scenarios === null) return <Loading />
  return (
    <div className={styles.body}>
      <ShelfList shelves={shelves} chosen={chosen?.id ?? null} names={names} />
      {chosen && (
        <ScenarioView
          key={chosen.id}
          scenario={chosen}
          names={names}
          tools={
            <>
              <ActButton
                size="compact-md"
                variant="filled"
                leftSection={<IconPlayerPlay aria-hidden size={17} />}
                onAct={() => startScenario(chosen.id)}
              >
                {t('drill.start.action')} <kbd>S</kbd>
              </ActButton>
              <ActButton
                size="compact-md"
                leftSection={<IconCopy aria-hidden size={17} />}
                onAct={() => void copyText(runSheet(chosen, names, language))}
              >
                {t('drill.library.copy')}
              </ActButton>
            </>
          }
        />
      )}
      {begun && playbook && (
        <StartDialog scenario={begun} playbook={playbook} planned={null} onClose={() => startScenario(null)} />
      )}
    </div>
  )
}
