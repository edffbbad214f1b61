import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { undoDraft } from './draft-store.ts'

type Editing = { readonly publish: () => void; readonly refused: string | null; readonly add: () => void }

/** The keys of writing on a scenario. */
export function useEditorCommands({ publish, refused, add }: Editing): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('drill.edit.title')
    return [
      { id: 'scenario.publish', title: t('drill.edit.publish'), group, keys: 'mod+S', refused, run: publish },
      { id: 'scenario.undo', title: t('common.undo'), group, keys: 'u', run: undoDraft },
      { id: 'scenario.add', title: t('drill.edit.add'), group, keys: 'a', run: add }
    ]
  }, [t, publish, refused, add])
  useCommands('scenario-editor', commands)
}
