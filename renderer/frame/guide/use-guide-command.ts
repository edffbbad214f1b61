import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Guide } from '../../../shared/view/drill/guide.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { incident } from '../../store/incident.ts'
import { route } from '../../store/route.ts'
import { GUIDE_KEY, nextOfGuide } from './guide-acts.ts'

const nothing: readonly AppCommand[] = []

/** The one key of the guided drill. */
export function useGuideCommand(guide: Guide | null): void {
  const { t } = useTranslation()
  const commands = useMemo<readonly AppCommand[]>(() => {
    if (guide === null) return nothing
    const run = () => {
      const over = incident.getState().log.state.exercise?.ended !== undefined
      nextOfGuide(guide, route.getState().at.screen, over)?.run()
    }
    return [{ id: 'guide.next', title: t('drill.guide.go'), group: t('drill.guide.title'), keys: GUIDE_KEY, run }]
  }, [t, guide])
  useCommands('guide', commands)
}
