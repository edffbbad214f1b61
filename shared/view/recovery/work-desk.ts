import type { Engagement } from '../../incident/vendor/vendor.ts'
import { isAnswered, lastWordOf } from '../../incident/vendor/vendor.ts'
import type { Block, WorkItem, WorkPlan, WorkStream } from '../../incident/progress/work.ts'
import { endOf, openBlocks, planOf, shareDone, startedAt, streamKey } from '../../incident/progress/work.ts'
import type { IncidentState } from '../../incident/state.ts'

/** How a piece of recovery work stands: held up, past its planned end, under way, not begun, finished, dropped. */
export const workStatuses = ['blocked', 'late', 'running', 'waiting', 'finished', 'dropped'] as const
export type WorkStatus = (typeof workStatuses)[number]

/** One piece of work. Times are milliseconds since the epoch; `share` runs from 0 to 1. */
export type WorkRow = {
  readonly work: WorkItem
  readonly status: WorkStatus
  readonly share: number
  readonly plan: WorkPlan
  readonly startedAt: number | null
  readonly blocks: readonly Block[]
  /** Past its planned end, whatever else holds it up. */
  readonly isLate: boolean
}

/** The work of one stream, with how far it is in all: each work counting the same, dropped ones not at all. */
export type WorkGroup = {
  readonly key: string
  readonly stream: WorkStream
  readonly rows: readonly WorkRow[]
  readonly share: number
}

/** A vendor or an outside expert: silent since they became urgent, or past the word that they promised. */
export type VendorRow = {
  readonly engagement: Engagement
  readonly last: ReturnType<typeof lastWordOf>
  /** Since when (ms) nobody has answered a case of top priority; null where somebody did, or it is none. */
  readonly silentSince: number | null
  /** When the next word was promised (ms); null where none was, or it came. */
  readonly nextAt: number | null
}

/** The work and the vendors of an incident, with how many of each want somebody. */
export type WorkDesk = {
  readonly groups: readonly WorkGroup[]
  readonly counts: Readonly<Record<WorkStatus, number>>
  readonly vendors: readonly VendorRow[]
}

/** Which work is listed: what goes on, what wants somebody, all of it. */
export const workFilters = ['open', 'wanting', 'all'] as const
export type WorkFilter = (typeof workFilters)[number]

/** The work and the vendors at a moment (ms). Streams stand in the order in which they came up. */
export function workDesk(state: Pick<IncidentState, 'work' | 'vendors'>, now: number): WorkDesk {
  const rows = [...state.work.values()].map((work) => rowOf(work, now))
  const groups = [...Map.groupBy(rows, ({ work }) => streamKey(work.stream))].flatMap(([key, own]): WorkGroup[] => {
    const [first] = own
    if (!first) return []
    const counted = own.filter(({ status }) => status !== 'dropped')
    const share = counted.length === 0 ? 0 : counted.reduce((sum, row) => sum + row.share, 0) / counted.length
    return [{ key, stream: first.work.stream, rows: own.toSorted(byStatus), share }]
  })
  const count = (status: WorkStatus) => rows.filter((row) => row.status === status).length
  return {
    groups,
    counts: {
      blocked: count('blocked'),
      late: count('late'),
      running: count('running'),
      waiting: count('waiting'),
      finished: count('finished'),
      dropped: count('dropped')
    },
    vendors: [...state.vendors.values()].map(vendorOf).toSorted(byUrgency)
  }
}

/** The groups with the rows that a filter and a search let through; a group without any is left out. */
export function shownGroups(groups: readonly WorkGroup[], filter: WorkFilter, search: string): WorkGroup[] {
  const wanted = search.normalize('NFKC').trim().toLowerCase()
  const fits = ({ work, status, blocks }: WorkRow) => {
    const isOver = status === 'finished' || status === 'dropped'
    if (filter === 'open' && isOver) return false
    if (filter === 'wanting' && status !== 'blocked' && status !== 'late') return false
    const texts = [work.title, work.stream.id, work.owner?.value?.name ?? '', ...blocks.map((block) => block.on)]
    return wanted === '' || texts.some((text) => text.normalize('NFKC').toLowerCase().includes(wanted))
  }
  return groups.flatMap((group) => {
    const rows = group.rows.filter(fits)
    return rows.length > 0 ? [{ ...group, rows }] : []
  })
}

function rowOf(work: WorkItem, now: number): WorkRow {
  const plan = planOf(work)
  const blocks = openBlocks(work)
  const end = endOf(work)
  const isLate = end === undefined && plan.end !== null && plan.end < now
  const started = startedAt(work)
  return {
    work,
    status: end ? end.how : blocks.length > 0 ? 'blocked' : isLate ? 'late' : started === null ? 'waiting' : 'running',
    share: shareDone(work),
    plan,
    startedAt: started,
    blocks,
    isLate
  }
}

function byStatus(a: WorkRow, b: WorkRow): number {
  return workStatuses.indexOf(a.status) - workStatuses.indexOf(b.status)
}

function vendorOf(engagement: Engagement): VendorRow {
  const last = lastWordOf(engagement)
  const { urgent, closed } = engagement
  return {
    engagement,
    last,
    silentSince: urgent && !closed && !isAnswered(engagement) ? urgent.at : null,
    nextAt: closed ? null : (last?.value.nextAt ?? null)
  }
}

/** Who is silent first, then who is still at work, then what is closed. */
function byUrgency(a: VendorRow, b: VendorRow): number {
  const rank = ({ engagement, silentSince }: VendorRow) =>
    engagement.closed ? 3 : silentSince !== null ? 0 : engagement.topPriority ? 1 : 2
  return rank(a) - rank(b)
}
