import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportDocument } from '../../../shared/report/document/document.ts'
import type { TrackedAction } from '../../../shared/view/after/tracked.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import type { TrackerWay } from './export-tracker.tsx'
import { sendTracker, trackerWays } from './export-tracker.tsx'
import { openTracked, rowKey, trackerView } from './tracker-view.ts'

const keys: Readonly<Record<TrackerWay, string>> = { copy: 'c', csv: 'x', print: 'p' }

/** Offers what can be done with the list of all actions, by key and by palette. */
export function useTrackerCommands(
  shown: readonly TrackedAction[],
  chosen: TrackedAction | null,
  document: ReportDocument
): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('tracker.title')
    const step = (by: 1 | -1) => () => {
      const at = chosen ? shown.indexOf(chosen) : -1
      const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))]
      if (!next) return
      trackerView.setState({ selected: rowKey(next) })
      globalThis.document
        .querySelector(`[data-row="${CSS.escape(rowKey(next))}"]`)
        ?.scrollIntoView({ block: 'nearest' })
    }
    return [
      { id: 'tracker.down', title: t('tracker.keys.down'), group, keys: 'j', run: step(1) },
      { id: 'tracker.up', title: t('tracker.keys.up'), group, keys: 'k', run: step(-1) },
      {
        id: 'tracker.open',
        title: t('tracker.keys.open'),
        group,
        keys: 'o',
        run: () => {
          if (chosen) openTracked(chosen)
        }
      },
      {
        id: 'tracker.drill',
        title: t('tracker.keys.drill'),
        group,
        keys: 't',
        run: () => trackerView.setState(({ drill }) => ({ drill: !drill }))
      },
      {
        id: 'tracker.search',
        title: t('tracker.search'),
        group,
        keys: '/',
        run: () => globalThis.document.getElementById('tracker-search')?.focus()
      },
      ...trackerWays.map((way) => ({
        id: `tracker.${way}`,
        title: t(`tracker.keys.${way}`),
        group,
        keys: keys[way],
        run: () => sendTracker[way](document)
      }))
    ]
  }, [t, shown, chosen, document])
  useCommands('tracker', commands)
}
