import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { go } from '../../store/route.ts'
import { openDeclare } from '../declare/draft.ts'
import { moveInList } from './move-in-list.ts'

type Keyed = {
  readonly onImport: () => void
  readonly onArchive: () => void
  readonly onSearch: () => void
  readonly onCases: () => void
}

/** The keys of the home screen: declare, import, archives, real cases, search, and up and down the list. */
export function useHomeCommands({ onImport, onArchive, onSearch, onCases }: Keyed): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const halt = t('keys.groupHalt')
    const move = (id: string, keys: string, step: 1 | -1): AppCommand => ({
      id,
      keys,
      title: t(step === 1 ? 'home.next' : 'home.previous'),
      group: t('keys.groupGo'),
      run: () => moveInList(step)
    })
    return [
      { id: 'home.declare', keys: 'd', title: t('home.declare'), group: halt, run: () => openDeclare() },
      { id: 'home.import', keys: 'i', title: t('home.importLabel'), group: halt, run: onImport },
      { id: 'home.archive', keys: 'a', title: t('archive.openLabel'), group: halt, run: onArchive },
      { id: 'home.cases', keys: 'r', title: t('home.cases'), group: halt, run: onCases },
      { id: 'home.drills', keys: 't', title: t('home.drillsLong'), group: halt, run: () => go({ screen: 'drills' }) },
      { id: 'home.search', keys: '/', title: t('home.search'), group: halt, run: onSearch },
      move('home.next', 'j', 1),
      move('home.nextArrow', 'ArrowDown', 1),
      move('home.previous', 'k', -1),
      move('home.previousArrow', 'ArrowUp', -1)
    ]
  }, [t, onImport, onArchive, onSearch, onCases])
  useCommands('home', commands)
}
