import type { IncidentState } from '../../incident/state.ts'

/** What became of a text at a moment. `noted` is a post of which only the time was written down. */
export type MomentKind = 'sending' | 'posted' | 'corrected' | 'withdrawn' | 'noted'

/** A moment (ms) at which what customers could read changed, on one channel. */
export type Moment = {
  readonly at: number
  readonly kind: MomentKind
  readonly channel: string
  /** The stage and the number of the text, null for what was only noted. */
  readonly notice: { readonly id: string; readonly stage: string; readonly number: number } | null
}

/** Every moment at which what customers could read changed, in the order of the times. */
export function momentsOf({ notices, posts }: Pick<IncidentState, 'notices' | 'posts'>): Moment[] {
  const ofNotices = [...notices.values()].flatMap(({ id, channel, stage, number, posted, withdrawn, corrects }) => {
    if (!posted) return []
    const of = (at: number, kind: MomentKind): Moment => ({ at, kind, channel, notice: { id, stage, number } })
    return [
      ...(posted.startedAt === null ? [] : [of(posted.startedAt, 'sending')]),
      of(posted.at, corrects ? 'corrected' : 'posted'),
      ...(withdrawn ? [of(withdrawn.at, 'withdrawn')] : [])
    ]
  })
  const noted = [...posts.values()].map((post): Moment => ({
    at: post.at,
    kind: 'noted',
    channel: post.value.channel,
    notice: null
  }))
  return [...ofNotices, ...noted].sort((a, b) => a.at - b.at)
}

/** The nearest moment before or after another one (ms); undefined where there is none on that side. */
export function momentBeside(moments: readonly Moment[], at: number, side: 'before' | 'after'): number | undefined {
  if (side === 'after') return moments.find((moment) => moment.at > at)?.at
  return moments.findLast((moment) => moment.at < at)?.at
}

/** What one can look back at (ms): from the declaration or the first that happened, until the incident was closed or now; a change that was just made counts. */
export function spanOf(
  state: Pick<IncidentState, 'declaredAt' | 'times' | 'closed' | 'notices' | 'posts'>,
  now: number
): { readonly from: number; readonly to: number } {
  const moments = momentsOf(state)
  const begun = [state.declaredAt, state.times.get('effective')?.value, moments[0]?.at]
  const from = Math.min(...begun.filter((at) => typeof at === 'number'))
  const to = state.closed?.at ?? Math.max(now, moments.at(-1)?.at ?? now)
  return { from: Math.min(Number.isFinite(from) ? from : to, to), to }
}
