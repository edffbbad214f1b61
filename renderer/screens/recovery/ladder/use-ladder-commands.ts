import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { useNames } from '../../../parts/use-names.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { backing, going, sayGo, stepping, takeStep } from './ladder-acts.ts'
import type { LadderShown } from './use-ladder.ts'
import { openLadderDialog, pickStage } from './view.ts'

/** Offers everything that the ladder can do, by key and by palette; each gate is a command of its own. */
export function useLadderCommands({ desk, chosen }: LadderShown): void {
  const { t } = useTranslation()
  const names = useNames()
  const commands = useMemo<AppCommand[]>(() => {
    const stages = desk.rungs.map(({ stage }) => stage.id as string)
    const stage = chosen?.rung.stage.id ?? ''
    const noStep = chosen ? null : t('recovery.ladder.refused.noStep')
    const move = (by: number) => () => {
      const next = stages[Math.min(stages.length - 1, Math.max(0, stages.indexOf(stage) + by))]
      if (next !== undefined) pickStage(next)
    }
    const open = (kind: 'choose' | 'plan' | 'treat' | 'announce' | 'overrideCells' | 'back' | 'askAround') => () =>
      openLadderDialog({ kind })
    const rows: Omit<AppCommand, 'group'>[] = [
      { id: 'ladder.next', title: t('recovery.ladder.key.next'), keys: 'k', run: move(1) },
      { id: 'ladder.previous', title: t('recovery.ladder.key.previous'), keys: 'j', run: move(-1) },
      { id: 'ladder.present', title: t('recovery.ladder.key.present'), keys: 'h', run: () => pickStage(null) },
      {
        id: 'ladder.up',
        title: t('recovery.ladder.action.up'),
        keys: 'u',
        refused: noStep ?? (chosen ? refusedText(stepping(chosen)) : null),
        run: () => chosen && takeStep(chosen)
      },
      {
        id: 'ladder.back',
        title: t('recovery.ladder.action.back'),
        keys: 'b',
        refused: refusedText(backing),
        run: open('back')
      },
      {
        id: 'ladder.go',
        title: t('recovery.ladder.action.go'),
        keys: 'g',
        refused: noStep ?? refusedText(going(stage)),
        run: () => void sayGo(stage)
      },
      {
        id: 'ladder.noGo',
        title: t('recovery.ladder.action.noGo'),
        keys: 'x',
        refused: noStep,
        run: () => openLadderDialog({ kind: 'noGo', stage })
      },
      {
        id: 'ladder.override',
        title: t('recovery.ladder.action.override'),
        keys: 'o',
        refused: noStep,
        run: () => openLadderDialog({ kind: 'override', stage })
      },
      { id: 'ladder.cells', title: t('recovery.ladder.action.overrideCells'), run: open('overrideCells') },
      { id: 'ladder.plan', title: t('recovery.ladder.action.plan'), keys: 'p', refused: noStep, run: open('plan') },
      { id: 'ladder.treat', title: t('recovery.ladder.dialog.treat'), keys: 't', run: open('treat') },
      { id: 'ladder.announce', title: t('recovery.ladder.action.announce'), keys: 'a', run: open('announce') },
      {
        id: 'ladder.ready',
        title: t('recovery.ladder.action.ready'),
        keys: 'r',
        run: () => openLadderDialog({ kind: 'ready', name: null })
      },
      { id: 'ladder.askAround', title: t('recovery.ladder.dialog.askAround'), keys: 'i', run: open('askAround') },
      { id: 'ladder.choose', title: t('recovery.ladder.choose'), keys: 'l', run: open('choose') },
      ...(chosen?.desk.gates ?? [])
        .filter(({ gate }) => gate.proof !== 'goNoGo')
        .map(({ gate }) => ({
          id: `ladder.meet.${gate.id}`,
          title: `${t('recovery.ladder.action.meet')} ${names.gate(gate.id)}`,
          run: () => openLadderDialog({ kind: 'meet' as const, gate: gate.id, verdict: 'met' as const })
        }))
    ]
    return rows.map((row) => ({ ...row, group: t('recovery.ladder.title') }))
  }, [t, names, desk, chosen])
  useCommands('ladder', commands)
}
