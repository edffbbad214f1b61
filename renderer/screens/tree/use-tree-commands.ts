import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { openRole, toggleFold, treeLook, zoomBy, zoomToFit } from './view.ts'

/** Offers what the picture of the tree can do, by key and by palette. */
export function useTreeCommands(): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const onFocus = (run: (role: string) => void) => () => {
      const { focus } = treeLook.getState()
      if (focus !== null) run(focus)
    }
    const rows = [
      { id: 'tree.open', title: t('tree.open'), keys: 'o', run: onFocus(openRole) },
      { id: 'tree.fold', title: t('tree.fold'), keys: 'x', run: onFocus(toggleFold) },
      { id: 'tree.in', title: t('tree.zoomIn'), keys: '+', run: () => zoomBy(1) },
      { id: 'tree.out', title: t('tree.zoomOut'), keys: '-', run: () => zoomBy(-1) },
      { id: 'tree.fit', title: t('tree.zoomFit'), keys: '0', run: zoomToFit },
      { id: 'tree.print', title: t('tree.print'), keys: 'p', run: () => window.print() }
    ]
    return rows.map((row) => ({ ...row, group: t('tree.group') }))
  }, [t])
  useCommands('tree', commands)
}
