import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EscalationRow } from '../../../../shared/view/escalations.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { acknowledgeRow } from '../../escalations/acknowledge.ts'
import { openEscalationDialog } from '../../escalations/dialogs/open-dialog.ts'

/** Offers on the board: acknowledge the most pressing escalation, and report a fact. */
export function useStripCommands(first: EscalationRow | null): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('escalation.title')
    return [
      {
        id: 'escalation.acknowledge',
        title: t('escalation.keys.acknowledgeFirst'),
        group,
        keys: 'y',
        refused: first ? null : t('escalation.nothingToAcknowledge'),
        run: () => first && void acknowledgeRow(first)
      },
      {
        id: 'escalation.resolve',
        title: t('escalation.keys.resolveFirst'),
        group,
        refused: first ? null : t('escalation.nothingToAcknowledge'),
        run: () => first && openEscalationDialog({ kind: 'resolve', escalation: first.id })
      },
      {
        id: 'escalation.report',
        title: t('escalation.report.open'),
        group,
        keys: 'i',
        run: () => openEscalationDialog({ kind: 'report', first: null })
      }
    ]
  }, [t, first])
  useCommands('board-escalations', commands)
}
