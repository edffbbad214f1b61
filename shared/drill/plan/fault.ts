import { plainName } from '../../incident/person.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { PlanDraft } from './plan.ts'

/** Every reason for which a planned drill is not kept as it was given. The text files turn each into words. */
export const planFaults = [
  'plan-scenario-missing',
  'plan-in-the-past',
  'plan-department-missing',
  'plan-facilitator-missing',
  'plan-commander-missing',
  'plan-person-twice'
] as const
export type PlanFault = (typeof planFaults)[number]

/** A drill may be planned for a moment that is just over (ms): to start at once. */
const JUST_NOW_MS = 10 * 60_000

/** Why a drill cannot be planned so, or null. `before`: the time that it had, which may lie behind us. */
export function planFault(
  draft: PlanDraft,
  {
    hasScenario,
    playbook,
    now,
    before
  }: {
    readonly hasScenario: boolean
    readonly playbook: Pick<PlaybookIndex, 'departments'>
    readonly now: number
    readonly before: number | null
  }
): PlanFault | null {
  if (!hasScenario) return 'plan-scenario-missing'
  if (draft.at !== before && draft.at < now - JUST_NOW_MS) return 'plan-in-the-past'
  const known = draft.departments.filter((id) => playbook.departments.has(id))
  if (known.length === 0) return 'plan-department-missing'
  if (draft.facilitator === '') return 'plan-facilitator-missing'
  if (draft.commander.person === '') return 'plan-commander-missing'
  const names = draft.participants.map(({ person }) => plainName(person))
  return new Set(names).size < names.length ? 'plan-person-twice' : null
}
