import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkRow } from '../../../../shared/view/recovery/work-desk.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { openWorkDialog, pickWork } from './view.ts'
import { advanceOne, overRefused } from './work-acts.ts'

const ofWork = { advance: 'a', finish: 'f', block: 'b', edit: 'e', drop: 'x' } as const

/** Offers everything that can be done to work, vendors and estimates, by key and by palette. */
export function useWorkCommands(rows: readonly WorkRow[], chosen: WorkRow | undefined): void {
  const { t } = useTranslation()
  const ids = rows.map(({ work }) => work.id).join(' ')
  const work = chosen?.work
  const commands = useMemo<AppCommand[]>(() => {
    const order = ids === '' ? [] : ids.split(' ')
    const refused = overRefused(work)
    const id = work?.id ?? ''
    const move = (by: number) => () => {
      const next = order[Math.min(order.length - 1, Math.max(0, order.indexOf(id) + by))]
      if (next !== undefined) pickWork(next)
    }
    const kinds = Object.keys(ofWork) as (keyof typeof ofWork)[]
    const list: Omit<AppCommand, 'group'>[] = [
      { id: 'work.next', title: t('recovery.work.key.next'), keys: 'j', run: move(1) },
      { id: 'work.previous', title: t('recovery.work.key.previous'), keys: 'k', run: move(-1) },
      {
        id: 'work.more',
        title: t('recovery.work.key.more'),
        keys: 'm',
        refused,
        run: () => work && void advanceOne(work)
      },
      ...kinds.map((kind) => ({
        id: `work.${kind}`,
        title: t(`recovery.work.action.${kind}`),
        keys: ofWork[kind],
        refused,
        run: () => openWorkDialog({ kind, work: id })
      })),
      { id: 'work.add', title: t('recovery.work.action.add'), keys: 'n', run: () => openWorkDialog({ kind: 'add' }) },
      {
        id: 'work.engage',
        title: t('recovery.work.action.engage'),
        keys: 'v',
        run: () => openWorkDialog({ kind: 'engage' })
      },
      {
        id: 'work.estimate',
        title: t('recovery.work.action.estimate'),
        keys: 't',
        run: () => openWorkDialog({ kind: 'estimate' })
      },
      {
        id: 'work.search',
        title: t('recovery.work.key.search'),
        keys: '/',
        run: () => document.getElementById('work-search')?.focus()
      }
    ]
    return list.map((row) => ({ ...row, group: t('recovery.work.title') }))
  }, [t, ids, work])
  useCommands('work', commands)
}
