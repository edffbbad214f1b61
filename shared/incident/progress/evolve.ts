import type { Evolvers, Fact } from '../noun.ts'
import { saidBy } from '../said.ts'
import type { Draft } from '../state.ts'
import type { progressEvents } from './events.ts'
import type { WorkItem } from './work.ts'
import { endOf } from './work.ts'

/**
 * What the events of recovery work do to an incident. Plans, owners and titles go by the last writer in order. A report
 * of how far a work is belongs to the moment that it speaks of: one that is written down late takes its place among the
 * others and does not undo a newer one. Of two laptops that both end a work the first by order stands.
 */
export const progressEvolve: Evolvers<typeof progressEvents> = {
  'work.added': (draft, fact) => {
    const { work: id, title, stream } = fact.data
    if (draft.work.has(id)) return
    draft.work.set(id, { ...fresh, id, title, stream, added: saidBy(fact, null) })
  },
  'work.corrected': (draft, fact) => change(draft, fact, () => ({ title: fact.data.title, stream: fact.data.stream })),
  'work.assigned': (draft, fact) => change(draft, fact, () => ({ owner: saidBy(fact, fact.data.owner) })),
  'work.planned': (draft, fact) =>
    change(draft, fact, ({ plans }) => ({
      plans: [...plans, saidBy(fact, { start: fact.data.start, end: fact.data.end })]
    })),
  'work.advanced': (draft, fact) =>
    change(draft, fact, ({ reports }) => {
      const report = saidBy(fact, { done: Math.min(fact.data.done, fact.data.of), of: fact.data.of })
      const place = reports.findLastIndex((one) => one.at <= report.at) + 1
      return { reports: reports.toSpliced(place, 0, report) }
    }),
  'work.blocked': (draft, fact) =>
    change(draft, fact, ({ blocks }) => {
      const { block: id, on, reason } = fact.data
      return blocks.some((one) => one.id === id)
        ? {}
        : { blocks: [...blocks, { id, on, began: saidBy(fact, reason), ended: undefined }] }
    }),
  'work.unblocked': (draft, fact) =>
    change(draft, fact, ({ blocks }) => ({
      blocks: blocks.map((one) =>
        one.id === fact.data.block && !one.ended ? { ...one, ended: saidBy(fact, fact.data.note) } : one
      )
    })),
  'work.finished': (draft, fact) => end(draft, fact, 'finished', fact.data.note),
  'work.dropped': (draft, fact) => end(draft, fact, 'dropped', fact.data.reason),
  'work.reopened': (draft, fact) =>
    change(draft, fact, (work) => {
      const last = work.ends.at(-1)
      if (!last || !endOf(work)) return {}
      return { ends: [...work.ends.slice(0, -1), { ...last, reopened: saidBy(fact, fact.data.reason) }] }
    })
}

const fresh = { owner: undefined, plans: [], reports: [], blocks: [], ends: [] } as const

type WorkFact = Fact<{ readonly work: string }>

function change(draft: Draft, fact: WorkFact, to: (before: WorkItem) => Partial<WorkItem>): void {
  const before = draft.work.get(fact.data.work)
  if (before) draft.work.set(before.id, { ...before, ...to(before) })
}

function end(draft: Draft, fact: WorkFact, how: 'finished' | 'dropped', words: string): void {
  change(draft, fact, (work) =>
    endOf(work) ? {} : { ends: [...work.ends, { ...saidBy(fact, words), how, reopened: undefined }] }
  )
}
