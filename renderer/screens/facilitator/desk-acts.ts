import { act } from '../../store/act.ts'
import { askDesk } from './view.ts'

/** The paces that a click or a key goes through; any other may be chosen by hand. */
export const paces = [1, 2, 5, 10, 20, 30, 60] as const

/** What each button and key of the facilitator's screen does: at once where it is undone by another click, else it asks. */
export const deskActs = {
  pause: () => askDesk({ kind: 'pause' }),
  resume: () => void act({ name: 'drill.resume', data: {} }),
  pace: (pace: number) => void act({ name: 'drill.pace', data: { pace } }),
  jump: () => void act({ name: 'drill.jump', data: { to: 'next-inject' } }),
  release: (inject: string) => void act({ name: 'inject.release', data: { inject } }),
  unhold: (inject: string) => void act({ name: 'inject.unhold', data: { inject, reason: '' } }),
  lead: () => askDesk({ kind: 'lead' }),
  improvise: () => askDesk({ kind: 'improvise' }),
  note: () => askDesk({ kind: 'note' }),
  tag: () => askDesk({ kind: 'tag' }),
  branch: () => askDesk({ kind: 'branch' }),
  end: () => askDesk({ kind: 'end' }),
  hold: (inject: string) => askDesk({ kind: 'hold', inject }),
  skip: (inject: string) => askDesk({ kind: 'skip', inject }),
  change: (inject: string) => askDesk({ kind: 'change', inject })
} as const

/** The next pace up or down from one. */
export function paceBeside(pace: number, by: 1 | -1): number {
  const found = by === 1 ? paces.find((one) => one > pace) : paces.findLast((one) => one < pace)
  return found ?? pace
}
