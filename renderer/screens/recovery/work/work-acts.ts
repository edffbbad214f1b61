import { endOf } from '../../../../shared/incident/progress/work.ts'
import type { WorkItem } from '../../../../shared/incident/progress/work.ts'
import { act } from '../../../store/act.ts'
import { phrase } from '../../../text/phrase.ts'
import { amountOf, stepOf } from './amount-words.ts'

/** Why nothing more is done to a work, in words; null where something can be. */
export function overRefused(work: WorkItem | undefined): string | null {
  if (!work) return phrase('recovery.work.refused.nothing')
  return endOf(work) ? phrase('recovery.work.refused.over') : null
}

/** One step or ten percent more, in one press. */
export async function advanceOne(work: WorkItem): Promise<void> {
  const { done, of } = amountOf(work)
  await act({ name: 'work.advance', data: { work: work.id, done: Math.min(of, done + stepOf({ of })), of } })
}
