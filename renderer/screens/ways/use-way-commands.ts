import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { connectorKinds } from '../../../shared/connector/config.ts'
import { outboxWordsOf } from '../../../shared/report/outbox/words.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { openWayDialog } from './ways-view.ts'

/** Offers the adding of a connector, of each kind. */
export function useWayCommands(): void {
  const { t } = useTranslation()
  const language = useLanguage()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('ways.title')
    return [
      { id: 'ways.add', title: t('ways.add'), group, keys: 'n', run: () => openWayDialog({ kind: 'add', way: null }) },
      ...connectorKinds.map((way) => ({
        id: `ways.add.${way}`,
        title: `${t('ways.add')}: ${outboxWordsOf(language).connectors[way]}`,
        group,
        run: () => openWayDialog({ kind: 'add', way })
      }))
    ]
  }, [t, language])
  useCommands('ways', commands)
}
