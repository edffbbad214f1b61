import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EscalationRow } from '../../../shared/view/escalations.ts'
import { isOpen } from '../../../shared/view/escalations.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { acknowledgeRow } from './acknowledge.ts'
import type { EscalationAction } from './dialogs/open-dialog.ts'
import { openEscalationDialog } from './dialogs/open-dialog.ts'
import { selectEscalation } from '../../store/escalation-view.ts'

const keys = { resolve: 'r', comment: 'n', hand: 'm', hold: 'h', resume: 'u', jump: 'g' } as const satisfies Partial<
  Record<EscalationAction, string>
>

/** Offers everything that the screen of escalations can do. */
export function useEscalationCommands(shown: readonly EscalationRow[], chosen: EscalationRow | null): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('escalation.title')
    const open = chosen !== null && isOpen(chosen)
    const refused = open ? null : t('escalation.notOpen')
    const onChosen = (kind: EscalationAction) => () => chosen && openEscalationDialog({ kind, escalation: chosen.id })
    const own = (Object.keys(keys) as (keyof typeof keys)[]).map((kind): AppCommand => {
      const held = chosen?.escalation.held !== undefined
      const fits = kind === 'resume' ? held : kind === 'hold' ? !held : true
      const said = kind === 'comment' && chosen ? null : refused
      return {
        id: `escalation.${kind}`,
        title: t(`escalation.action.${kind}`),
        group,
        keys: keys[kind],
        refused: fits ? said : t(`escalation.refused.${held ? 'held' : 'notHeld'}`),
        run: onChosen(kind)
      }
    })
    return [
      { id: 'escalation.down', title: t('escalation.keys.down'), group, keys: 'j', run: () => move(shown, chosen, 1) },
      { id: 'escalation.up', title: t('escalation.keys.up'), group, keys: 'k', run: () => move(shown, chosen, -1) },
      {
        id: 'escalation.acknowledge',
        title: t('escalation.action.acknowledge'),
        group,
        keys: 'y',
        refused,
        run: () => chosen && void acknowledgeRow(chosen)
      },
      ...own,
      {
        id: 'escalation.report',
        title: t('escalation.report.open'),
        group,
        keys: 'i',
        run: () => openEscalationDialog({ kind: 'report', first: null })
      }
    ]
  }, [t, shown, chosen])
  useCommands('escalations', commands)
}

function move(shown: readonly EscalationRow[], chosen: EscalationRow | null, step: number): void {
  const here = shown.findIndex((row) => row.id === chosen?.id)
  const next = shown[Math.min(shown.length - 1, Math.max(0, here + step))]
  if (next) selectEscalation(next.id)
}
