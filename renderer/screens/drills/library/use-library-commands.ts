import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import { compareInjects } from '../../../../shared/view/drill/lanes.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { openDraft } from '../edit/draft-store.ts'
import { drillView, showScenario, startScenario } from '../view.ts'
import { duplicate, planScenario } from './scenario-tools.tsx'

/** The keys of the library: up and down the scenarios, along the injects of one, and the search. */
export function useLibraryCommands(shown: readonly Scenario[], chosen: Scenario | null, isWriting: boolean): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    if (isWriting) return []
    const group = t('drill.group')
    const step = (by: 1 | -1) => () => {
      const next = shown[(chosen ? shown.indexOf(chosen) : -1) + by]
      if (next) showScenario(next.id)
    }
    const along = (by: 1 | -1) => () => {
      const order = chosen?.injects.toSorted(compareInjects) ?? []
      const here = order.findIndex(({ id }) => id === drillView.getState().inject)
      const next = order[Math.max(0, here) + by]
      if (next) drillView.setState({ inject: next.id })
    }
    const search = () => document.getElementById('drill-search')?.focus()
    return [
      { id: 'drill.next', title: t('drill.next'), group, keys: 'j', run: step(1) },
      { id: 'drill.previous', title: t('drill.previous'), group, keys: 'k', run: step(-1) },
      { id: 'drill.nextInject', title: t('drill.nextInject'), group, keys: ']', run: along(1) },
      { id: 'drill.previousInject', title: t('drill.previousInject'), group, keys: '[', run: along(-1) },
      {
        id: 'drill.start',
        title: t('drill.start.action'),
        group,
        keys: 's',
        run: () => chosen && startScenario(chosen.id)
      },
      { id: 'drill.plan', title: t('drill.plans.new'), group, keys: 'p', run: () => chosen && planScenario(chosen) },
      {
        id: 'drill.duplicate',
        title: t('drill.edit.duplicate'),
        group,
        keys: 'd',
        run: () => chosen && duplicate(chosen)
      },
      {
        id: 'drill.edit',
        title: t('drill.edit.action'),
        group,
        keys: 'e',
        refused: chosen?.origin.kind === 'own' ? null : t('drill.edit.notOwn'),
        run: () => chosen && openDraft(chosen)
      },
      { id: 'drill.search', title: t('drill.library.search'), group, keys: '/', run: search }
    ]
  }, [t, shown, chosen, isWriting])
  useCommands('drill-library', commands)
}
