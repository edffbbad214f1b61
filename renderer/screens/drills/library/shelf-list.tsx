import { IconFileImport } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import type { Names } from '../../../../shared/report/names.ts'
import type { LibraryShelf } from '../../../../shared/view/drill/library.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import choice from '../../../parts/list-row.module.css'
import { useLanguage } from '../../../parts/use-language.ts'
import { drillView, showScenario, useDrillView } from '../view.ts'
import { SearchField } from './search-field.tsx'
import styles from './library.module.css'

type Props = {
  readonly shelves: readonly LibraryShelf[]
  readonly chosen: string | null
  readonly names: Names
  readonly onImport: () => void
}

/** The scenarios to choose from, by where they come from. */
export function ShelfList({ shelves, chosen, names, onImport }: Props) {
  const { t } = useTranslation()
  const search = useDrillView((view) => view.search)
  return (
    <nav className={styles.list} aria-label={t('drill.library.list')}>
      <SearchField value={search} onChange={(text) => drillView.setState({ search: text })} />
      <ActButton flex="none" leftSection={<IconFileImport aria-hidden size={16} />} onAct={onImport}>
        {t('drill.edit.import')}
      </ActButton>
      {shelves.length === 0 && (
        <p className="dim">
          {search.trim() === '' ? t('drill.library.playbookNone') : t('drill.library.none', { search })}
        </p>
      )}
      {shelves.map(({ group, scenarios }) => (
        <section key={group} aria-label={t(`drill.library.group.${group}`)}>
          <h2>{t(`drill.library.group.${group}`)}</h2>
          <ul>
            {scenarios.map((scenario) => (
              <li key={scenario.id}>
                <ScenarioRow scenario={scenario} chosen={scenario.id === chosen} names={names} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

type RowProps = { readonly scenario: Scenario; readonly chosen: boolean; readonly names: Names }

function ScenarioRow({ scenario, chosen, names }: RowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView?.({ block: 'nearest' })
  }, [chosen])
  return (
    <button
      ref={row}
      type="button"
      className={`${choice.row} ${styles.row}`}
      aria-current={chosen || undefined}
      onClick={() => showScenario(scenario.id)}
    >
      <span className={styles.name}>{scenario.name[language]}</span>
      <span className="dim">
        {t('drill.library.about', {
          type: names.type(scenario.type),
          severity: scenario.expectedSeverity,
          minutes: scenario.minutes,
          count: scenario.injects.length
        })}
      </span>
    </button>
  )
}
