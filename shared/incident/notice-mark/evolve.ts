import type { Evolvers } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { markEvents } from './events.ts'

/** What the marks of notices do to an incident. One that was taken back counts no longer; the log keeps it. */
export const markEvolve: Evolvers<typeof markEvents> = {
  'mark.posted': (draft, fact) => {
    const { mark, ...post } = fact.data
    draft.posts.set(mark, saidBy(fact, post))
  },
  'mark.estimated': (draft, fact) => {
    const { mark, ...range } = fact.data
    draft.estimates.set(mark, saidBy(fact, range))
  },
  'mark.withdrawn': (draft, fact) => {
    draft.posts.delete(fact.data.mark)
    draft.estimates.delete(fact.data.mark)
  }
}
