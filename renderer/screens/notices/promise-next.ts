import { HOLDING_MINUTES } from '../../../shared/incident/notice/holding.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { isOpenRow } from '../../../shared/view/notices/row.ts'
import { act } from '../../store/act.ts'
import type { DeskView } from './use-desk-view.ts'

const MINUTE = 60_000

/** The latest moment (ms, a whole minute) that a holding statement may promise the next word for, at a moment (ms). */
export function latestPromise(now: number): number {
  return Math.floor((now + HOLDING_MINUTES * MINUTE) / MINUTE) * MINUTE
}

/** Promises the next word for a moment (ms) and fills the texts of the round anew. */
export async function promiseNext(row: NoticeRow, { rounds }: Pick<DeskView, 'rounds'>, at: number): Promise<void> {
  const facts = [{ field: 'nextUpdate', value: { kind: 'time' as const, at } }]
  if ((await act({ name: 'fact.set', data: { facts } })) === null) return
  const round = rounds.find(({ rows }) => rows.includes(row))
  const notices = (round?.rows ?? [row]).filter(isOpenRow).map(({ notice }) => notice.id)
  await act({ name: 'notice.refill', data: { notices } })
}
