import type { Evolvers, Fact } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { Compensation, Resolution } from './compensation.ts'
import type { compensationEvents } from './events.ts'

/** What happens to compensation as a whole. */
export const compensationEvolve: Evolvers<typeof compensationEvents> = {
  'compensation.assessed': (draft, fact) => {
    const { assessment: id, terms, reason } = fact.data
    change(draft, ({ assessments }) =>
      assessments.some((one) => one.id === id)
        ? {}
        : { assessments: [...assessments, { ...saidBy(fact, terms), id, reason }] }
    )
  },
  'compensation.stepped': (draft, fact) => {
    const { step, done, note } = fact.data
    change(draft, ({ steps }) => ({
      steps: new Map(steps).set(step, [...(steps.get(step) ?? []), saidBy(fact, { done, note })])
    }))
  },
  'compensation.cleared': (draft, fact) => {
    const { clearance: id, ...value } = fact.data
    change(draft, ({ clearances }) =>
      clearances.some((one) => one.id === id)
        ? {}
        : { clearances: [...clearances, { ...saidBy(fact, value), id, withdrawn: undefined }] }
    )
  },
  'compensation.uncleared': (draft, fact) =>
    change(draft, ({ clearances }) => ({
      clearances: clearances.map((one) =>
        one.id === fact.data.clearance ? { ...one, withdrawn: saidBy(fact, fact.data.reason) } : one
      )
    })),
  'compensation.proposed': (draft, fact) => {
    const { resolution: id, outcome, assessment, text } = fact.data
    const proposed = { id, outcome, assessment, proposed: saidBy(fact, text), approvals: [], withdrawn: undefined }
    change(draft, ({ resolutions }) =>
      resolutions.some((one) => one.id === id) ? {} : { resolutions: [...resolutions, proposed] }
    )
  },
  'compensation.approved': (draft, fact) =>
    changeResolution(draft, fact, ({ approvals }) => {
      const { need, assessment } = fact.data
      const { by, at, enteredAt } = saidBy(fact, null)
      return { approvals: [...approvals, { by, at, enteredAt, need, textHash: assessment, quotes: [] }] }
    }),
  'compensation.withdrawn': (draft, fact) =>
    changeResolution(draft, fact, () => ({ withdrawn: saidBy(fact, fact.data.reason) }))
}

function change(draft: Draft, to: (before: Compensation) => Partial<Compensation>): void {
  draft.compensation = { ...draft.compensation, ...to(draft.compensation) }
}

function changeResolution(
  draft: Draft,
  { data }: Fact<{ readonly resolution: string }>,
  to: (before: Resolution) => Partial<Resolution>
): void {
  change(draft, ({ resolutions }) => ({
    resolutions: resolutions.map((one) => (one.id === data.resolution ? { ...one, ...to(one) } : one))
  }))
}
