import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { InboxItem } from '../../../shared/view/drill/inbox.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { seeInject } from './inbox-acts.ts'
import { answerInject, openInbox } from './inbox-store.ts'

const nothing: readonly AppCommand[] = []

/** The keys of the inbox on every screen of a drill. `unseen`: what nobody has seen, the oldest first; null where there is no inbox. */
export function useInboxCommands(unseen: readonly InboxItem[] | null): void {
  const { t } = useTranslation()
  const commands = useMemo<readonly AppCommand[]>(() => {
    if (unseen === null) return nothing
    const group = t('drill.inbox.group')
    const [first] = unseen
    const refused = first ? null : t('drill.inbox.none')
    return [
      { id: 'inbox.open', title: t('drill.inbox.open'), group, keys: 'mod+I', run: () => openInbox(true) },
      {
        id: 'inbox.see',
        title: t('drill.inbox.seeFirst'),
        group,
        keys: 'mod+J',
        refused,
        run: () => first && seeInject(first)
      },
      {
        id: 'inbox.answer',
        title: t('drill.inbox.answerFirst'),
        group,
        keys: 'mod+M',
        refused,
        run: () => first && answerInject(first.run.inject.id)
      }
    ]
  }, [t, unseen])
  useCommands('inbox', commands)
}
