import type { GuidedPlace } from '../../../shared/drill/scenario/guided.ts'
import type { Guide } from '../../../shared/view/drill/guide.ts'
import { act } from '../../store/act.ts'
import { incident } from '../../store/incident.ts'
import type { IncidentPlace, Route } from '../../store/route.ts'
import { go } from '../../store/route.ts'
import { phrase } from '../../text/phrase.ts'

/** The key that goes on with the guided drill, whatever comes next in it. */
export const GUIDE_KEY = 'mod+G'

/** What is looked at before the drill is ended: what the records made of the recovery. */
const CHART = 'recovery'

/** Where each step is taken. */
const places: Readonly<Record<GuidedPlace, IncidentPlace>> = {
  board: 'board',
  calls: 'calls',
  notices: 'notices',
  recovery: 'work'
}

/**
 * What the one button of the guide does: go where the step is taken, have the next inject come, look at the chart, end the
 * drill, show what came of it.
 */
export type GuideNext = { readonly kind: 'go' | 'jump' | 'chart' | 'end' | 'score'; readonly run: () => void }

/** What comes next in the guided drill; null where the step is taken on the screen that is shown. */
export function nextOfGuide({ present }: Guide, here: Route['screen'], over: boolean): GuideNext | null {
  if (over) return here === 'debrief' ? null : { kind: 'score', run: () => goTo('debrief') }
  if (!present) {
    return here === CHART ? { kind: 'end', run: () => void endGuided() } : { kind: 'chart', run: () => goTo(CHART) }
  }
  if (present.status === 'waiting') return { kind: 'jump', run: jump }
  const place = places[present.step.place]
  return here === place ? null : { kind: 'go', run: () => goTo(place) }
}

function goTo(screen: IncidentPlace): void {
  const { stream } = incident.getState()
  if (stream !== null) go({ screen, stream })
}

function jump(): void {
  void act({ name: 'drill.jump', data: { to: 'next-inject' } })
}

/** Ends the drill, which settles its score, and shows it. */
async function endGuided(): Promise<void> {
  const ended = await act({ name: 'drill.end', data: { reason: phrase('drill.guide.reason') } })
  if (ended !== null) go({ screen: 'debrief', stream: ended })
}
