import type { WorkItem, WorkPlan } from '../../shared/incident/progress/work.ts'
import { minutes } from './given.ts'
import { matsumoto } from './people.ts'

/** What a test says of a work; times in minutes from the start. */
export type WorkGiven = {
  readonly id?: string
  readonly service?: string
  readonly added?: number
  readonly plans?: readonly (readonly [start: number | null, end: number | null])[]
  readonly reports?: readonly (readonly [at: number, done: number])[]
  readonly finished?: number
  readonly dropped?: number
  readonly reopened?: number
  readonly blocked?: boolean
}

/** A work as its events would have made it; reports are in percent. */
export function workItem(given: WorkGiven): WorkItem {
  const said = <T>(at: number, value: T) => ({ value, by: matsumoto, at: minutes(at), enteredAt: minutes(at) })
  const added = given.added ?? 0
  const endAt = given.finished ?? given.dropped
  const planOf = (start: number | null, end: number | null): WorkPlan => ({
    start: start === null ? null : minutes(start),
    end: end === null ? null : minutes(end)
  })
  return {
    id: given.id ?? 'w1',
    title: given.id ?? 'w1',
    stream: { kind: 'service', id: given.service ?? 'spot' },
    added: said(added, null),
    owner: undefined,
    plans: (given.plans ?? []).map(([start, end]) => said(added, planOf(start, end))),
    reports: (given.reports ?? []).map(([at, done]) => said(at, { done, of: 100 })),
    blocks: given.blocked ? [{ id: 'b', on: 'X-CLOUD', began: said(added, ''), ended: undefined }] : [],
    ends:
      endAt === undefined
        ? []
        : [
            {
              ...said(endAt, ''),
              how: given.finished === undefined ? 'dropped' : 'finished',
              reopened: given.reopened === undefined ? undefined : said(given.reopened, 'x')
            }
          ]
  }
}
