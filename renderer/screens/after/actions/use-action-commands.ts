import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionRow } from '../../../../shared/view/after/action-list.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { openAfterDialog } from '../dialog.ts'
import { actionView } from './action-view.ts'

/** Offers what is done about actions, by key and by palette. */
export function useActionCommands(shown: readonly ActionRow[], chosen: ActionRow | null): void {
  const { t } = useTranslation()
  const order = shown.map(({ action }) => action.id).join(' ')
  const id = chosen?.action.id ?? null
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('after.group')
    const ids = order === '' ? [] : order.split(' ')
    const step = (by: 1 | -1) => () => {
      const next = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(id ?? '') + by))]
      if (next === undefined) return
      actionView.setState({ selected: next })
      document.querySelector(`[data-action="${CSS.escape(next)}"]`)?.scrollIntoView({ block: 'nearest' })
    }
    return [
      {
        id: 'actions.plan',
        title: t('after.keys.plan'),
        group,
        keys: 'n',
        run: () => openAfterDialog({ kind: 'plan', causes: [] })
      },
      { id: 'actions.down', title: t('after.keys.down'), group, keys: 'j', run: step(1) },
      { id: 'actions.up', title: t('after.keys.up'), group, keys: 'k', run: step(-1) },
      {
        id: 'actions.search',
        title: t('after.keys.search'),
        group,
        keys: '/',
        run: () => document.getElementById('action-search')?.focus()
      }
    ]
  }, [t, order, id])
  useCommands('after.actions', commands)
}
