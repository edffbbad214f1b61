import { nextTryAt } from '../../shared/outbox/backoff.ts'
import type { NewEvent } from '../../shared/event/envelope.ts'
import { sendingFacts } from '../../shared/incident/sending/facts.ts'
import type { Counts, Sending } from '../../shared/incident/sending/sending.ts'
import { isOver } from '../../shared/incident/sending/sending.ts'
import type { Job } from './jobs.ts'
import type { Outcome } from './outcome.ts'

/** What an attempt leaves behind: the job as it stands then, and what the log is told. */
export type Finish = { readonly job: Job; readonly events: readonly NewEvent[] }

/**
 * What comes of an attempt. What a person holds back or has given up meanwhile stays so, unless it had gone out. `sending` as the log has it by now, `counts` of a mailing, `brought` whether the attempt reached
 * anybody: then the waits begin anew. `now` in ms, `random` from 0 to 1.
 */
export function finish(
  sending: Sending,
  job: Job,
  outcome: Outcome,
  counts: Counts | null,
  { now, random, brought }: { readonly now: number; readonly random: number; readonly brought: boolean }
): Finish {
  const moved = brought ? { ...job, movedAt: now } : job
  const done: Job = { ...moved, stage: 'done', outcome }
  const isStopped = sending.status === 'held' || isOver(sending)
  const isCutShort =
    outcome.kind === 'stopped' || (isStopped && (outcome.kind === 'later' || outcome.kind === 'failed'))
  if (isCutShort) {
    const events = isStopped && counts ? [sendingFacts.counted(sending, counts)] : []
    return { job: { ...moved, stage: 'waiting', nextAt: now }, events }
  }
  switch (outcome.kind) {
    case 'sent':
      return { job: done, events: [sendingFacts.delivered(sending, outcome.link, counts)] }
    case 'failed':
      return { job: done, events: [sendingFacts.failed(sending, outcome.trouble, counts)] }
    case 'doubt':
      return { job: done, events: [sendingFacts.doubted(sending, outcome.trouble, counts)] }
    case 'later': {
      const attempts = brought ? 1 : job.attempts
      const nextAt = nextTryAt(now, attempts, random, outcome.askedMs)
      const isNews = sending.status !== 'waiting' || sending.trouble?.code !== outcome.trouble.code
      return {
        job: { ...moved, stage: 'waiting', attempts, nextAt },
        events: isNews ? [sendingFacts.delayed(sending, outcome.trouble, counts)] : []
      }
    }
  }
}
