import type { Command } from '../../../../shared/incident/commands.ts'
import { act } from '../../../store/act.ts'
import type { ChosenStep } from './use-ladder.ts'
import { openLadderDialog } from './view.ts'

/** The command that takes the chosen step. */
export function stepping({ rung, assets, leave }: Pick<ChosenStep, 'rung' | 'assets' | 'leave'>): Command {
  return { name: 'resume.step', data: { stage: rung.stage.id, assets: [...assets], leave: [...leave] } }
}

/** The command by which one of the named people says go. */
export function going(stage: string): Command {
  return { name: 'resume.decide', data: { stage, verdict: 'go', reason: '' } }
}

/** The command that takes the ladder back below the first step: whether there is anything to take back. */
export const backing: Command = { name: 'resume.back', data: { to: 0, trigger: '', reason: '-' } }

/** Chooses the ladder that the playbook gives the type. */
export async function chooseLadder(ladder: string): Promise<void> {
  await act({ name: 'resume.choose', data: { ladder, reason: '' } })
}

/** Says go for a step. */
export async function sayGo(stage: string): Promise<void> {
  await act(going(stage))
}

/** Asks for what is needed to take the chosen step, and takes it. */
export function takeStep(chosen: ChosenStep): void {
  openLadderDialog({ kind: 'up', stage: chosen.rung.stage.id })
}
