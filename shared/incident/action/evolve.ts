import type { Evolvers, Fact } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { PreventiveAction } from './action.ts'
import type { actionEvents } from './events.ts'

/** What happens to preventive actions. */
export const actionEvolve: Evolvers<typeof actionEvents> = {
  'action.planned': (draft, fact) => {
    const { action: id, number, ...plan } = fact.data
    if (draft.actions.has(id)) return
    draft.actions.set(id, {
      id,
      number,
      plan: saidBy(fact, plan),
      earlier: [],
      status: 'planned',
      said: saidBy(fact, ''),
      plannedAt: saidBy(fact, null),
      done: undefined
    })
  },
  'action.amended': (draft, fact) => {
    const { action: _, number: __, reason, ...plan } = fact.data
    change(draft, fact, ({ plan: before, earlier }) => ({
      plan: saidBy(fact, plan),
      earlier: [...earlier, { ...before, reason }]
    }))
  },
  'action.finished': (draft, fact) =>
    change(draft, fact, () => ({
      status: 'done',
      said: saidBy(fact, fact.data.note),
      done: saidBy(fact, fact.data.note)
    })),
  'action.judged': (draft, fact) =>
    change(draft, fact, () => ({
      status: fact.data.effective ? 'effective' : 'ineffective',
      said: saidBy(fact, fact.data.note)
    })),
  'action.reopened': (draft, fact) =>
    change(draft, fact, () => ({ status: 'planned', said: saidBy(fact, fact.data.reason), done: undefined })),
  'action.dropped': (draft, fact) =>
    change(draft, fact, () => ({ status: 'dropped', said: saidBy(fact, fact.data.reason) }))
}

function change(
  draft: Draft,
  fact: Fact<{ readonly action: string }>,
  to: (before: PreventiveAction) => Partial<PreventiveAction>
): void {
  const before = draft.actions.get(fact.data.action)
  if (before) draft.actions.set(before.id, { ...before, ...to(before) })
}
