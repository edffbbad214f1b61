import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { causeEvents } from './events.ts'

/** What the analysis of causes does to an incident. What was taken out stays in the log and counts no longer. */
export const causeEvolve: Evolvers<typeof causeEvents> = {
  'cause.noted': (draft, fact) => {
    const { cause: id, parent, ...words } = fact.data
    if (draft.causes.has(id)) return
    draft.causes.set(id, { id, parent, words: saidBy(fact, words), earlier: [], removed: undefined })
  },
  'cause.amended': (draft, fact) => {
    const { cause: id, ...words } = fact.data
    const before = draft.causes.get(id)
    if (!before) return
    draft.causes.set(id, { ...before, words: saidBy(fact, words), earlier: [...before.earlier, before.words] })
  },
  'cause.removed': (draft, fact) => {
    const before = draft.causes.get(fact.data.cause)
    if (before) draft.causes.set(before.id, { ...before, removed: saidBy(fact, fact.data.reason) })
  },
  'cause.drafted': (draft, fact) => {
    const before = draft.sections.get(fact.data.section) ?? []
    draft.sections.set(fact.data.section, [...before, saidBy(fact, fact.data.text)])
  },
  'cause.learned': (draft, fact) => {
    const { lesson: id, kind, text } = fact.data
    if (!draft.lessons.has(id)) draft.lessons.set(id, { id, kind, said: saidBy(fact, text), removed: undefined })
  },
  'cause.unlearned': (draft, fact) => {
    const before = draft.lessons.get(fact.data.lesson)
    if (before) draft.lessons.set(before.id, { ...before, removed: saidBy(fact, fact.data.reason) })
  }
}
