import { IconCopy, IconCopyPlus, IconDownload, IconEdit, IconPlayerPlay, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { scenarioFile } from '../../../../shared/drill/scenario/file.ts'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import type { Names } from '../../../../shared/report/names.ts'
import { wordsOf } from '../../../../shared/report/words/of.ts'
import { copyOf } from '../../../../shared/view/drill/edit-scenario.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { copyText } from '../../../parts/copy-text.ts'
import { download } from '../../../parts/download.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { openDraft } from '../edit/draft-store.ts'
import { openPlanDialog } from '../plans/plan-view.ts'
import { drillView, startScenario } from '../view.ts'
import { runSheet } from './run-sheet.ts'

type Props = { readonly scenario: Scenario; readonly names: Names; readonly onWithdraw: () => void }

/** What can be done with a scenario: start it, plan it, take it over as one of our own, hand it on. */
export function ScenarioTools({ scenario, names, onWithdraw }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const isOwn = scenario.origin.kind === 'own'
  return (
    <>
      <ActButton
        size="compact-md"
        variant="filled"
        leftSection={<IconPlayerPlay aria-hidden size={17} />}
        onAct={() => startScenario(scenario.id)}
      >
        {t('drill.start.action')} <kbd>S</kbd>
      </ActButton>
      <ActButton size="compact-md" onAct={() => planScenario(scenario)}>
        {t('drill.plans.new')} <kbd>P</kbd>
      </ActButton>
      {isOwn && (
        <ActButton size="compact-md" leftSection={<IconEdit aria-hidden size={17} />} onAct={() => openDraft(scenario)}>
          {t('drill.edit.action')} <kbd>E</kbd>
        </ActButton>
      )}
      <ActButton
        size="compact-md"
        leftSection={<IconCopyPlus aria-hidden size={17} />}
        onAct={() => duplicate(scenario)}
      >
        {t('drill.edit.duplicate')} <kbd>D</kbd>
      </ActButton>
      <ActButton
        size="compact-md"
        leftSection={<IconDownload aria-hidden size={17} />}
        onAct={() => exportScenario(scenario)}
      >
        {t('drill.edit.export')}
      </ActButton>
      <ActButton
        size="compact-md"
        leftSection={<IconCopy aria-hidden size={17} />}
        onAct={() => void copyText(runSheet(scenario, names, language))}
      >
        {t('drill.library.copy')}
      </ActButton>
      {isOwn && (
        <ActButton size="compact-md" leftSection={<IconTrash aria-hidden size={17} />} onAct={onWithdraw}>
          {t('drill.edit.withdraw')}
        </ActButton>
      )}
    </>
  )
}

/** Opens a copy of a scenario to be written on. */
export function duplicate(scenario: Scenario): void {
  openDraft(copyOf(scenario, { ja: wordsOf('ja').scenarioCopy, en: wordsOf('en').scenarioCopy }))
}

/** Asks when a scenario is to be drilled. */
export function planScenario({ id, pace }: Scenario): void {
  drillView.setState({ tab: 'plans' })
  openPlanDialog({ kind: 'save', plan: null, first: { scenario: id, pace } })
}

function exportScenario(scenario: Scenario): void {
  const name = scenario.name.en.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  const fileName = `scenario-${name || scenario.id}.json`
  download({ fileName, mimeType: 'application/json', text: scenarioFile(scenario) }, 'installation')
}
