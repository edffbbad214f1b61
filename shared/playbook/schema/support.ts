import { z } from 'zod'
import { RoleId, Slug } from './ids.ts'
import { LocalText, Minutes, SourceIds } from './text.ts'

/** With whom a case lies, from the first agent to a body outside (trouble manual, chapter 5). */
export const caseSteps = ['agent', 'otherAgent', 'supervisor', 'complaintsDesk', 'outsideBody'] as const
export const CaseStepId = z.enum(caseSteps)
export type CaseStepId = z.infer<typeof CaseStepId>

/**
 * A way by which customers ask. `waitMinutes` is how long a customer may wait there, null where the overload rule's own
 * limit holds; `handleMinutes` is what one inquiry takes an agent; `normalPerHour` what a normal day brings.
 */
export const SupportChannel = z.strictObject({
  id: Slug,
  name: LocalText,
  waitMinutes: z.int().positive().nullable(),
  handleMinutes: z.number().positive(),
  normalPerHour: z.number().positive().nullable()
})
export type SupportChannel = z.infer<typeof SupportChannel>

/** Something that a customer should keep (trouble manual, chapter 4); `ask` is how it is asked for. */
export const EvidenceItem = z.strictObject({ id: Slug, name: LocalText, ask: LocalText })
export type EvidenceItem = z.infer<typeof EvidenceItem>

/** What a case may be about, and what the customer is asked for. */
export const CaseKind = z.strictObject({ id: Slug, name: LocalText, evidence: z.array(Slug) })
export type CaseKind = z.infer<typeof CaseKind>

/** A case that goes before others: how an agent tells it, who gets it, and within how many minutes. */
export const CasePriority = z.strictObject({
  id: Slug,
  name: LocalText,
  sign: LocalText,
  route: RoleId,
  withinMinutes: Minutes
})
export type CasePriority = z.infer<typeof CasePriority>

/** A step of the complaint path: whose it is and within how many minutes the customer hears from them. */
export const CaseStep = z.strictObject({ id: CaseStepId, name: LocalText, ownerRole: RoleId, withinMinutes: Minutes })
export type CaseStep = z.infer<typeof CaseStep>

/** When a question is asked: while the services are halted, once they are back, or at any time. */
export const questionTimes = ['halt', 'resumed', 'always'] as const

/** What customers ask, with the answer to be filled from the facts: `{{eta}}`, as the templates of notices. */
export const SupportQuestion = z.strictObject({
  id: Slug,
  when: z.enum(questionTimes),
  question: LocalText,
  answer: LocalText
})
export type SupportQuestion = z.infer<typeof SupportQuestion>

/** Something that agents do not say. */
export const SupportCaution = z.strictObject({ id: Slug, text: LocalText })
export type SupportCaution = z.infer<typeof SupportCaution>

/** How the support desk works: manual, chapters 3.1 and 5.2; trouble manual, chapters 4 and 5. */
export const SupportDesk = z.strictObject({
  reportEveryMinutes: z.int().positive(),
  occupancyPercent: z.int().min(1).max(100),
  channels: z.array(SupportChannel).min(1),
  evidence: z.array(EvidenceItem).min(1),
  caseKinds: z.array(CaseKind).min(1),
  priorities: z.array(CasePriority),
  steps: z.array(CaseStep).min(1),
  results: z.array(z.strictObject({ id: Slug, name: LocalText })).min(1),
  /** Older versions have neither: see `standardQuestions`. */
  questions: z.array(SupportQuestion).optional(),
  cautions: z.array(SupportCaution).optional(),
  src: SourceIds
})
export type SupportDesk = z.infer<typeof SupportDesk>
