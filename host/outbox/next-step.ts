import type { NewEvent } from '../../shared/event/envelope.ts'
import { isRepeatable } from '../../shared/connector/config.ts'
import type { Connector } from '../../shared/connector/connector.ts'
import { sendingFacts } from '../../shared/incident/sending/facts.ts'
import type { Sending } from '../../shared/incident/sending/sending.ts'
import { isOver } from '../../shared/incident/sending/sending.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { holdFor } from '../../shared/outbox/hold.ts'
import { trouble } from '../../shared/outbox/trouble.ts'
import { REPLACED } from '../../shared/report/brief/words.ts'
import { finish } from './finish.ts'
import type { Job } from './jobs.ts'

/** What is to be done with a sending now. */
export type NextStep =
  | { readonly do: 'nothing' }
  | { readonly do: 'wait'; readonly until: number }
  /** It is on its way and somebody wants it back: no further recipient. */
  | { readonly do: 'stop' }
  | { readonly do: 'say'; readonly events: readonly NewEvent[] }
  /** How far it had got is lost: a person must say before anything goes out; then it counts as begun anew. */
  | { readonly do: 'forget'; readonly events: readonly NewEvent[] }
  /** It was given up: whom it did not reach is no longer kept. */
  | { readonly do: 'tidy'; readonly job: Job }
  | { readonly do: 'give-up'; readonly reason: string }
  | { readonly do: 'send'; readonly connector: Connector; readonly wasCutOff: boolean }

/** What the step is decided with. `job` is null where this machine has never tried it. */
export type StepContext = {
  readonly now: number
  readonly job: Job | null
  /** When it last reached anybody (ms), where it was cut off on the way. */
  readonly lastAt: number | null
  readonly connector: Connector | null
  readonly isFlying: boolean
  readonly random: () => number
}

/** A wait that is longer than any that is ever set comes from a clock that was put back. */
const LONGEST_WAIT_MS = 25 * 60 * 60_000

/**
 * What is to be done with a sending of this machine. The order is the safety: a drill's goes nowhere, what is known to have
 * happened is told before anything is sent, what was cut off is not sent twice, and what may no longer be true asks first.
 */
export function nextStep(state: IncidentState, sending: Sending, context: StepContext): NextStep {
  const { now, job, connector, isFlying } = context
  const say = (...events: NewEvent[]): NextStep => ({ do: 'say', events })
  if (isFlying) return sending.status === 'held' || isOver(sending) ? { do: 'stop' } : { do: 'nothing' }
  if (isOver(sending)) {
    return sending.status === 'cancelled' && job && job.stage !== 'done' ? { do: 'tidy', job } : { do: 'nothing' }
  }
  if (state.drill) return say(sendingFacts.blocked(sending))
  if (sending.status === 'held' || sending.status === 'failed' || sending.status === 'unknown') return { do: 'nothing' }
  if (job?.stage === 'done' && job.goAt === sending.goAt && job.outcome) return tell(sending, job, context)

  const usable = connector && serves(connector, sending) ? connector : null
  const wasCutOff = job?.stage === 'flying'
  const isMail = connector?.config.kind === 'mail'
  const isForgotten = job === null && sending.startedAt !== null && (isMail || sending.status === 'sending')
  if (wasCutOff || isForgotten) {
    if (isForgotten && isMail) {
      return { do: 'forget', events: [sendingFacts.failed(sending, trouble('progress-lost'), sending.counts)] }
    }
    const isSafe = connector !== null && isRepeatable(connector.config)
    if (!isMail && !isSafe) return say(sendingFacts.doubted(sending, trouble('answer-lost'), sending.counts))
  }
  if (!usable) return say(sendingFacts.failed(sending, trouble('connector-missing'), sending.counts))

  const hold = holdFor(state, sending, now, Math.max(job?.movedAt ?? 0, context.lastAt ?? 0))
  if (hold === 'superseded' && sending.kind === 'brief') return { do: 'give-up', reason: REPLACED }
  if (hold) return say(sendingFacts.held(sending, hold))
  const isWaiting = job !== null && job.stage === 'waiting' && job.goAt === sending.goAt && job.nextAt > now
  if (isWaiting && job.nextAt - now <= LONGEST_WAIT_MS) return { do: 'wait', until: job.nextAt }
  return { do: 'send', connector: usable, wasCutOff }
}

/** What came of it was known here and is not in the log: the program ended in between, or a backup was brought back. */
function tell(sending: Sending, job: Job, { now, random }: StepContext): NextStep {
  if (!job.outcome) return { do: 'nothing' }
  const { events } = finish(sending, job, job.outcome, sending.counts, { now, random: random(), brought: false })
  return { do: 'say', events }
}

/** Whether a connector is still there for what the sending is. */
function serves({ removed, config, channels, briefs }: Connector, { kind, channel, department }: Sending): boolean {
  if (removed || config.kind === 'compose') return false
  return kind === 'brief' ? briefs.includes(department) : channels.includes(channel)
}
