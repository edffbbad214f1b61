import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import chips from '../../parts/chips.module.css'
import layout from '../../parts/screen.module.css'
import styles from './drills.module.css'
import { Library } from './library/library.tsx'
import { Plans } from './plans/plans.tsx'
import { Runs } from './runs/runs.tsx'
import type { DrillTab } from './view.ts'
import { drillTabs, drillView, useDrillView } from './view.ts'

const parts = { library: Library, plans: Plans, runs: Runs } as const satisfies Record<DrillTab, unknown>

/** Drills: what can be drilled, what is planned and demanded, and what was. */
export function DrillsScreen() {
  const { t } = useTranslation()
  const tab = useDrillView((view) => view.tab)
  const Shown = parts[tab]
  const commands = useMemo<AppCommand[]>(
    () =>
      drillTabs.map((one, index) => ({
        id: `drill.tab.${one}`,
        title: t(`drill.tab.${one}`),
        group: t('drill.group'),
        keys: String(index + 1),
        run: () => drillView.setState({ tab: one })
      })),
    [t]
  )
  useCommands('drills', commands)
  return (
    <div className={layout.screen}>
      <header className={`${layout.head} ${styles.head}`}>
        <h1 className={layout.title}>{t('drill.title')}</h1>
        <div className={chips.chips} role="group" aria-label={t('drill.tabs')}>
          {drillTabs.map((one) => (
            <button key={one} type="button" aria-pressed={tab === one} onClick={() => drillView.setState({ tab: one })}>
              {t(`drill.tab.${one}`)}
            </button>
          ))}
        </div>
      </header>
      <Shown />
    </div>
  )
}
