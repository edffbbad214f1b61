import { z } from 'zod'
import type { Actor } from '../../event/envelope.ts'
import type { Said } from '../../incident/register.ts'
import { instantSchema } from '../../incident/times.ts'
import { DepartmentId } from '../../playbook/schema/ids.ts'
import type { Scenario } from '../scenario/schema.ts'
import { MOST_PACE } from '../scenario/schema.ts'

const id = z.string().min(1).max(60)
const person = z.string().trim().min(1).max(120)

/** What is planned of a drill; `at` in ms since the epoch. Nothing starts by itself at that time: a person starts it. */
export const planDraftSchema = z.strictObject({
  /** The scenario by its id: of the playbook, of a real case, the guided one, or our own. */
  scenario: id,
  at: instantSchema,
  departments: z.array(DepartmentId).max(20),
  /** The representative director and the officer for systems lead it themselves. */
  leadershipLed: z.boolean(),
  /** Whether the room is told beforehand. */
  announced: z.boolean(),
  facilitator: z.string().trim().max(120),
  commander: z.strictObject({ person: z.string().trim().max(120), role: z.string().max(60) }),
  participants: z.array(z.strictObject({ person, department: DepartmentId })).max(200),
  pace: z.int().min(1).max(MOST_PACE),
  note: z.string().trim().max(2000)
})
export type PlanDraft = z.infer<typeof planDraftSchema>

/** What somebody answered to the check beforehand: that they will be there, or that they cannot. */
export const planAnswers = ['confirmed', 'declined'] as const
export type PlanAnswer = (typeof planAnswers)[number]

/** A planned drill. */
export type Plan = PlanDraft & {
  readonly id: string
  /** Who last planned it, and when. */
  readonly saved: { readonly by: Actor; readonly at: number }
  /** How often it was put to another time. */
  readonly moved: number
  /** The last answer of each person, by name; one for another time counts no longer. */
  readonly answers: ReadonlyMap<string, Said<PlanAnswer>>
  readonly cancelled: Said<string> | undefined
}

/** A scenario of our own, as it was published last. A drill that ran on it keeps the version that it ran on. */
export type OwnScenario = {
  readonly scenario: Scenario
  /** 1 for the first, one more each time. */
  readonly version: number
  readonly published: { readonly by: Actor; readonly at: number }
  readonly withdrawn: boolean
}

/** How somebody stands before a drill: not asked or silent is `open`. */
export type Attendance = { readonly person: string; readonly department: string; readonly answer: PlanAnswer | 'open' }

/** A planned drill as selectors look at it, in the page as in the host. */
export type Planned = Pick<PlanDraft, 'scenario' | 'at' | 'departments' | 'leadershipLed' | 'participants'> & {
  readonly id: string
  readonly answers: readonly { readonly person: string; readonly answer: PlanAnswer }[]
  readonly cancelled: object | null
}

/** The check beforehand: everybody who is to take part, with their answer. */
export function attendanceOf({ participants, answers }: Pick<Planned, 'participants' | 'answers'>): Attendance[] {
  const said = new Map(answers.map((one) => [one.person, one.answer]))
  return participants.map(({ person: name, department }) => ({
    person: name,
    department,
    answer: said.get(name) ?? 'open'
  }))
}
