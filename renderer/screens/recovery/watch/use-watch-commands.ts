import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { WatchDesk } from '../../../../shared/view/recovery/watch-desk.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { phrase } from '../../../text/phrase.ts'
import { openWatchDialog } from './view.ts'

/** Offers everything that the watch can do, by key and by palette. */
export function useWatchCommands(desk: WatchDesk, state: IncidentState): void {
  const { t, i18n } = useTranslation()
  const isClosed = state.monitor.closed !== undefined
  const { metrics } = desk.watch
  const commands = useMemo<AppCommand[]>(() => {
    const language = i18n.language === 'en' ? 'en' : 'ja'
    const closed = isClosed ? phrase('refusal.watch-closed') : null
    const keys = { record: 'n', plan: 'p', extend: 'e', close: 'x' } as const
    const kinds = Object.keys(keys) as (keyof typeof keys)[]
    const rows: Omit<AppCommand, 'group'>[] = [
      ...kinds.map((kind) => ({
        id: `watch.${kind}`,
        title: t(`recovery.watch.action.${kind}`),
        keys: keys[kind],
        refused: closed,
        run: () => openWatchDialog({ kind })
      })),
      {
        id: 'watch.reopen',
        title: t('recovery.watch.action.reopen'),
        refused: isClosed ? null : phrase('refusal.watch-not-closed'),
        run: () => openWatchDialog({ kind: 'reopen' })
      },
      {
        id: 'watch.add',
        title: t('recovery.watch.action.add'),
        keys: 'a',
        run: () => openWatchDialog({ kind: 'limit', metric: null })
      },
      ...metrics.map(({ id, name }) => ({
        id: `watch.limit.${id}`,
        title: t('recovery.watch.dialog.limit', { metric: name[language] }),
        run: () => openWatchDialog({ kind: 'limit' as const, metric: id })
      }))
    ]
    return rows.map((row) => ({ ...row, group: t('recovery.watch.title') }))
  }, [t, i18n.language, isClosed, metrics])
  useCommands('watch', commands)
}
