import type { Complaint } from '../../incident/complaint/complaint.ts'
import { turnOf } from '../../incident/complaint/complaint.ts'
import type { CaseStep, SupportDesk } from '../../playbook/schema.ts'

const MINUTE = 60_000

/** A step of the complaint path as one case has taken it. */
export type PathStep = {
  readonly step: CaseStep
  /** It was there before, is there now, or may still get there. */
  readonly standing: 'been' | 'here' | 'ahead'
  /** The case went past it: a later step was taken and this one never. */
  readonly skipped: boolean
}

/** The complaint path of a playbook with where a case is on it (trouble manual, chapter 5). */
export function pathOf(complaint: Complaint, { steps }: SupportDesk): PathStep[] {
  const here = steps.findIndex(({ id }) => id === turnOf(complaint)?.value.step)
  return steps.map((step, index) => {
    const been = complaint.path.some(({ value }) => value.step === step.id)
    const standing = index === here ? 'here' : index < here ? 'been' : 'ahead'
    return { step, standing, skipped: standing === 'been' && !been }
  })
}

/** The step after the present one; undefined at the end of the path. */
export function nextStep(complaint: Complaint, { steps }: SupportDesk): CaseStep | undefined {
  return steps[steps.findIndex(({ id }) => id === turnOf(complaint)?.value.step) + 1]
}

/** By when the customer hears from a step that takes the case at a moment (ms), by the playbook. */
export function dueFrom({ withinMinutes }: CaseStep, now: number): number {
  return Math.floor(now / MINUTE) * MINUTE + withinMinutes * MINUTE
}
