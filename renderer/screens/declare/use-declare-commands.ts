import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { withSeverity, withType } from '../../../shared/view/declare/draft.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import type { Language } from '../../text/i18n.ts'
import { severityKeys, typeKeys } from './choice-keys.ts'
import { changeDraft, clearDraft, draftStore } from './draft.ts'

type Does = { readonly submit: () => void; readonly toggleServices: () => void; readonly toggleDetails: () => void }

/** The keys of the declare screen: digits pick the type, the row under them the severity. */
export function useDeclareCommands(playbook: PlaybookIndex, does: Does): void {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const { submit, toggleServices, toggleDetails } = does
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('declare.title')
    const types = playbook.playbook.types.map((type) => ({
      id: `declare.type.${type.id}`,
      title: t('declare.pickType', { name: type.name[language] }),
      group,
      keys: typeKeys(playbook).get(type.id) ?? '',
      run: () => changeDraft(withType(draftStore.getState(), type.id, playbook))
    }))
    const severities = playbook.playbook.severities.map((severity) => ({
      id: `declare.severity.${severity.id}`,
      title: t('declare.pickSeverity', { name: `${severity.id} ${severity.name[language]}` }),
      group,
      keys: severityKeys(playbook).get(severity.id) ?? '',
      run: () => changeDraft(withSeverity(draftStore.getState(), severity.id))
    }))
    return [
      { id: 'declare.submit', title: t('declare.submit'), group, keys: 'mod+ENTER', run: submit },
      ...types,
      ...severities,
      {
        id: 'declare.drill',
        title: t('declare.toggleDrill'),
        group,
        keys: 't',
        run: () => changeDraft({ drill: !draftStore.getState().drill })
      },
      { id: 'declare.services', title: t('declare.services'), group, keys: 's', run: toggleServices },
      { id: 'declare.details', title: t('declare.details'), group, keys: 'h', run: toggleDetails },
      { id: 'declare.clear', title: t('declare.clear'), group, run: () => clearDraft() }
    ]
  }, [t, language, playbook, submit, toggleServices, toggleDetails])
  useCommands('declare', commands)
}
