import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { debriefViews, showDebrief } from './debrief-view.ts'
import { openDebriefDialog } from './dialog.ts'

/** The keys of the debriefing: its views by number, a word of the hot wash, a proposed change. */
export function useDebriefCommands(): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('debrief.keys.group')
    return [
      ...debriefViews.map((view, index) => ({
        id: `debrief.${view}`,
        title: t('debrief.keys.view', { view: t(`debrief.views.${view}`) }),
        group,
        keys: String(index + 1),
        run: () => showDebrief(view)
      })),
      {
        id: 'debrief.voice',
        title: t('debrief.keys.voice'),
        group,
        keys: 'n',
        run: () => {
          showDebrief('hotwash')
          requestAnimationFrame(() => document.getElementById('hotwash-first')?.focus())
        }
      },
      {
        id: 'debrief.propose',
        title: t('debrief.keys.propose'),
        group,
        keys: 'p',
        run: () => openDebriefDialog({ kind: 'propose' })
      }
    ]
  }, [t])
  useCommands('debrief', commands)
}
