import type { Assignee } from '../duty/progress.ts'
import type { Said } from '../register.ts'

/** What recovery work is ordered by: a service, a department, or a system that is named as people call it. */
export const streamKinds = ['service', 'department', 'system'] as const
export type StreamKind = (typeof streamKinds)[number]
export type WorkStream = { readonly kind: StreamKind; readonly id: string }

/** How much of a work is done: so many steps of so many; of a hundred it reads as percent. */
export type Amount = { readonly done: number; readonly of: number }

/** When a work is to begin and to end (ms); null where that is not planned. */
export type WorkPlan = { readonly start: number | null; readonly end: number | null }

/** What holds a work up: whom or what it waits for, why, since when, and until when where that is over. */
export type Block = {
  readonly id: string
  readonly on: string
  readonly began: Said<string>
  readonly ended: Said<string> | undefined
}

/** How a work came to its end: it was finished, or dropped for a reason. */
export type WorkEnd = Said<string> & { readonly how: 'finished' | 'dropped' }

/** A piece of recovery work, with everything that was said of it. */
export type WorkItem = {
  readonly id: string
  readonly title: string
  readonly stream: WorkStream
  /** When it was put up, and by whom. */
  readonly added: Said<null>
  readonly owner: Said<Assignee | null> | undefined
  /** Every plan, oldest first by order: the first is what was promised, the last is what holds. */
  readonly plans: readonly Said<WorkPlan>[]
  /** Every report of how far it is, in the order in which they held: one about an earlier moment changes no later one. */
  readonly reports: readonly Said<Amount>[]
  readonly blocks: readonly Block[]
  /** Its ends in their order, each until it was taken up again. */
  readonly ends: readonly (WorkEnd & { readonly reopened: Said<string> | undefined })[]
}

/** The end that stands, or nothing where the work goes on. */
export function endOf(work: Pick<WorkItem, 'ends'>): WorkEnd | undefined {
  const last = work.ends.at(-1)
  return last && !last.reopened ? last : undefined
}

/** What holds it up now, the longest-standing first. */
export function openBlocks(work: Pick<WorkItem, 'blocks' | 'ends'>): readonly Block[] {
  return endOf(work) ? [] : work.blocks.filter((block) => !block.ended)
}

/** The plan that holds; nothing planned where nobody planned it. */
export function planOf(work: Pick<WorkItem, 'plans'>): WorkPlan {
  return work.plans.at(-1)?.value ?? { start: null, end: null }
}

/** How far it is by the last report, 0 to 1; finished is all of it. */
export function shareDone(work: Pick<WorkItem, 'reports' | 'ends'>): number {
  if (endOf(work)?.how === 'finished') return 1
  const last = work.reports.at(-1)?.value
  return last ? last.done / last.of : 0
}

/** When somebody first reported anything done (ms), null before. */
export function startedAt(work: Pick<WorkItem, 'reports' | 'ends'>): number | null {
  return work.reports.find((report) => report.value.done > 0)?.at ?? work.ends[0]?.at ?? null
}

/** What two streams are one by: a system however its name was typed. */
export function streamKey({ kind, id }: WorkStream): string {
  return kind === 'system'
    ? `system:${id.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()}`
    : `${kind}:${id}`
}
