import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { FactRow } from '../../../shared/view/facts/sheet.ts'
import { nextToFill } from '../../../shared/view/facts/sheet.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import { copySheet } from './copy-sheet.ts'
import { selectFact } from './facts-view.ts'
import { saveDraft } from './use-draft.ts'

/** Where the keyboard begins in the form of a field. */
const FIRST_FIELD = '[data-fact-form] :is(textarea, input):not([type="radio"])'

type On = {
  readonly stream: string
  readonly rows: readonly FactRow[]
  readonly chosen: FactRow | null
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
}

/** Offers everything that the fact sheet can do. */
export function useFactCommands({ stream, rows, chosen, state, playbook }: On): void {
  const { t } = useTranslation()
  const names = useNames()
  const language = useLanguage()
  const zone = useZone()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('facts.group')
    const step = (by: number) => {
      const here = rows.findIndex((row) => row.field === chosen?.field)
      const next = rows[Math.min(rows.length - 1, Math.max(0, here + by))]
      if (next) selectFact(next.field)
    }
    const next = nextToFill(rows, chosen?.field ?? null)
    return [
      { id: 'facts.down', title: t('facts.keys.down'), group, keys: 'j', run: () => step(1) },
      { id: 'facts.up', title: t('facts.keys.up'), group, keys: 'k', run: () => step(-1) },
      {
        id: 'facts.next',
        title: t('facts.keys.next'),
        group,
        keys: 'n',
        refused: next ? null : t('facts.nothingToFill'),
        run: () => next && selectFact(next.field)
      },
      { id: 'facts.edit', title: t('facts.keys.edit'), group, keys: 'e', run: focusForm },
      {
        id: 'facts.save',
        title: t('facts.keys.save'),
        group,
        keys: 'mod+ENTER',
        run: () => chosen && void saveDraft(stream, chosen, names.field(chosen.field))
      },
      {
        id: 'facts.copy',
        title: t('facts.keys.copy'),
        group,
        keys: 'c',
        run: () => void copySheet(state, playbook, language, zone)
      },
      { id: 'facts.print', title: t('facts.print'), group, keys: 'p', run: () => window.print() }
    ]
  }, [t, names, language, zone, stream, rows, chosen, state, playbook])
  useCommands('facts', commands)
}

function focusForm(): void {
  document.querySelector<HTMLElement>(FIRST_FIELD)?.focus()
}
