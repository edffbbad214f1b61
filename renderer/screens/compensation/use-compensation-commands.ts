import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompensationDesk } from '../../../shared/view/compensation/desk.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { go } from '../../store/route.ts'
import { refusedText } from '../board/dialogs/refused-text.ts'
import { openCompensationDialog } from './dialog.ts'
import { approving, clearing, proposing } from './intents.ts'

/** Offers everything that can be done about compensation, by key and by palette. */
export function useCompensationCommands(desk: CompensationDesk, stream: string): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('compensation.group')
    const { next } = desk
    return [
      {
        id: 'compensation.basis',
        title: t('compensation.keys.basis'),
        group,
        keys: 'n',
        run: () => openCompensationDialog({ kind: 'basis' })
      },
      {
        id: 'compensation.step',
        title: t('compensation.keys.step'),
        group,
        keys: 'd',
        refused: next === null ? t('compensation.steps.allDone') : null,
        run: () => next !== null && openCompensationDialog({ kind: 'step', step: next, done: true })
      },
      {
        id: 'compensation.clear',
        title: t('compensation.keys.clear'),
        group,
        keys: 'c',
        refused: refusedText(clearing),
        run: () => openCompensationDialog({ kind: 'clear' })
      },
      {
        id: 'compensation.propose',
        title: t('compensation.keys.propose'),
        group,
        keys: 'p',
        refused: refusedText(proposing(desk, 'refuse', '-')),
        run: () => openCompensationDialog({ kind: 'propose' })
      },
      {
        id: 'compensation.approve',
        title: t('compensation.keys.approve'),
        group,
        keys: 's',
        refused: refusedText(approving(desk)),
        run: () => openCompensationDialog({ kind: 'approve' })
      },
      {
        id: 'compensation.register',
        title: t('compensation.keys.register'),
        group,
        keys: 'r',
        run: () => go({ screen: 'claims', stream })
      }
    ]
  }, [t, desk, stream])
  useCommands('compensation', commands)
}
