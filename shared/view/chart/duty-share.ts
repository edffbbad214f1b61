import type { PlaybookIndex } from '../../playbook/applies.ts'
import { columnOrder } from '../board.ts'
import type { Change } from './change.ts'
import { valueAt } from './change.ts'
import type { DutyMark, History } from './history.ts'
import type { Point, Series } from './series.ts'
import { tidySteps } from './series.ts'

type Moment = { readonly at: number; readonly duty: string | null }
type Count = { closed: number; total: number }

/**
 * The share of duties that are closed (done, skipped or not applicable) of each department, over time: of all duties that
 * the type of the moment brings, and of those added on the spot from then on. A repeating duty is closed once the halt is
 * over and it was done at least once, as on the board. `until` (ms) is where the lines end.
 */
export function dutyShares(history: History, playbook: PlaybookIndex, until: number): Series[] {
  const { declaredAt } = history
  if (declaredAt === null) return []
  const counter = new Counter(history, playbook)
  const lines = new Map<string, Point[]>()
  const record = (at: number, department: string) => {
    const { closed, total } = counter.counts.get(department) ?? { closed: 0, total: 0 }
    const line = lines.get(department) ?? []
    if (total > 0) line.push({ at, value: closed / total })
    lines.set(department, line)
  }
  for (const { at, duty } of momentsOf(history, declaredAt)) {
    if (duty === null) {
      counter.recount(at)
      for (const department of counter.counts.keys()) record(at, department)
    } else {
      const department = counter.move(duty, at)
      if (department !== undefined) record(at, department)
    }
  }
  return [...lines]
    .filter(([, points]) => points.length > 0)
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([id, points]) => ({
      id: `duty:${id}`,
      group: 'duty',
      of: { kind: 'department', id },
      shape: 'step',
      points: tidySteps(points),
      until
    }))
}

/** When a duty moved, and (`duty` null) when which duties there are or count as closed may have changed for all. */
function momentsOf({ duties, addedDuties, type, phase }: History, declaredAt: number): Moment[] {
  const moments: Moment[] = [...type, ...phase, ...addedDuties.values()].map(({ at }) => ({ at, duty: null }))
  for (const [duty, changes] of duties) for (const { at } of changes) moments.push({ at, duty })
  return moments
    .map((moment) => (moment.at < declaredAt ? { ...moment, at: declaredAt } : moment))
    .sort((a, b) => a.at - b.at || Number(b.duty === null) - Number(a.duty === null))
}

/** How many duties of each department are there and closed at the moment that was last looked at. */
class Counter {
  readonly counts = new Map<string, Count>()
  readonly #history: History
  readonly #playbook: PlaybookIndex
  readonly #closed = new Map<string, { readonly department: string; closed: boolean; readonly repeats: boolean }>()
  #over = false

  constructor(history: History, playbook: PlaybookIndex) {
    this.#history = history
    this.#playbook = playbook
  }

  recount(at: number): void {
    const { type, phase, addedDuties } = this.#history
    const orderOf = (id: string) => this.#playbook.phases.get(id)?.order
    this.#over = (orderOf(valueAt(phase, at) ?? '') ?? 0) >= (orderOf('after') ?? Number.POSITIVE_INFINITY)
    this.#closed.clear()
    for (const count of this.counts.values()) Object.assign(count, { closed: 0, total: 0 })
    const present = valueAt(type, at) ?? ''
    for (const duty of this.#playbook.playbook.duties)
      if ((duty.types as readonly string[]).includes(present))
        this.#add(duty.id, duty.department, duty.repeatEveryMinutes !== null, at)
    for (const [id, added] of addedDuties) if (added.at <= at) this.#add(id, added.department, false, at)
  }

  /** A duty moved: the department whose figure may have changed with it. */
  move(duty: string, at: number): string | undefined {
    const known = this.#closed.get(duty)
    if (!known) return undefined
    const closed = this.#isClosed(duty, known.repeats, at)
    if (closed === known.closed) return undefined
    known.closed = closed
    const count = this.counts.get(known.department)
    if (count) count.closed += closed ? 1 : -1
    return known.department
  }

  #add(duty: string, department: string, repeats: boolean, at: number): void {
    const closed = this.#isClosed(duty, repeats, at)
    this.#closed.set(duty, { department, closed, repeats })
    const count = this.counts.get(department) ?? { closed: 0, total: 0 }
    count.total += 1
    if (closed) count.closed += 1
    this.counts.set(department, count)
  }

  #isClosed(duty: string, repeats: boolean, at: number): boolean {
    const changes: readonly Change<DutyMark>[] = this.#history.duties.get(duty) ?? []
    const mark = valueAt(changes, at)
    return mark === 'closed' || (mark === 'repeated' && repeats && this.#over)
  }
}

function placeOf(department: string): number {
  const place = columnOrder.indexOf(department)
  return place < 0 ? columnOrder.length : place
}
