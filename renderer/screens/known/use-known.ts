import { useCallback, useMemo } from 'react'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { Language } from '../../../shared/report/time.ts'
import type { Knowledge } from '../../../shared/view/known/knowledge.ts'
import { knowledgeAt } from '../../../shared/view/known/knowledge.ts'
import type { Moment } from '../../../shared/view/known/moments.ts'
import { momentsOf, spanOf } from '../../../shared/view/known/moments.ts'
import type { ChannelTold } from '../../../shared/view/known/told.ts'
import { toldAt } from '../../../shared/view/known/told.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useBeat } from '../escalations/use-escalations.ts'
import { lookAt, useKnownView } from './known-view.ts'

/** How often (ms) the present is looked at anew while it is followed. */
const BEAT_MS = 10_000

/** What the screen shows. Times in ms. */
export type KnownView = {
  readonly stream: string
  readonly at: number
  /** It follows the clock. */
  readonly follows: boolean
  readonly from: number
  readonly to: number
  readonly moments: readonly Moment[]
  readonly channels: readonly ChannelTold[]
  readonly knowledge: readonly Knowledge[]
  readonly language: Language
  /** Looks at another moment, within what can be looked back at. */
  readonly look: (at: number) => void
}

/** What customers could read at the moment that the person looks at. */
export function useKnown(stream: string, state: IncidentState, playbook: PlaybookIndex): KnownView {
  const now = useBeat(BEAT_MS)
  const own = useLanguage()
  const wanted = useKnownView((view) => (view.stream === stream ? view.at : null))
  const language = useKnownView((view) => view.language) ?? own
  const { from, to } = useMemo(() => spanOf(state, now), [state, now])
  const at = Math.min(to, Math.max(from, wanted ?? to))
  const moments = useMemo(() => momentsOf(state), [state])
  const channels = useMemo(() => toldAt(state, playbook, at), [state, playbook, at])
  const knowledge = useMemo(() => knowledgeAt(state, playbook, channels, at), [state, playbook, channels, at])
  const look = useCallback((ms: number) => lookAt(stream, Math.min(to, Math.max(from, ms))), [stream, from, to])
  const follows = wanted === null
  return useMemo(
    () => ({ stream, at, follows, from, to, moments, channels, knowledge, language, look }),
    [stream, at, follows, from, to, moments, channels, knowledge, language, look]
  )
}
