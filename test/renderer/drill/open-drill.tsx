import { act } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { OpenIncidentProps } from '../../../renderer/screens/incident-gate.tsx'
import { clock } from '../../../renderer/store/clock.ts'
import { guidedScenario } from '../../../shared/drill/scenario/guided.ts'
import type { Scenario } from '../../../shared/drill/scenario/schema.ts'
import { tick } from '../../../shared/event/clock.ts'
import type { Envelope, NewEvent } from '../../../shared/event/envelope.ts'
import { drillEvents } from '../../../shared/incident/drill/events.ts'
import { injectEvents } from '../../../shared/incident/inject/events.ts'
import { writerOf } from '../../../shared/incident/noun.ts'
import { matsumoto } from '../../helpers/people.ts'
import type { OpenScreen } from '../timeline/open-screen.tsx'
import { openScreen } from '../timeline/open-screen.tsx'

const write = writerOf({ ...drillEvents, ...injectEvents })
/** An event as a host writes it into the log of a drill. */
export const written = write

/** A drill on the screen, and the way to let its host write into it. */
export type OpenDrill = OpenScreen & { readonly enter: (...events: readonly NewEvent[]) => Promise<void> }

type Begun = {
  readonly scenario?: Scenario
  readonly facilitator?: string
  readonly pace?: number
  /** What has happened before the screen is looked at. */
  readonly after?: readonly NewEvent[]
}

/** Opens a screen of a drill that began a moment ago, led by 松本 unless another is named. */
export async function openDrill(
  show: (open: OpenIncidentProps) => ReactNode,
  { scenario = guidedScenario, facilitator = matsumoto.person, pace = 1, after = [] }: Begun = {}
): Promise<OpenDrill> {
  const opened = await openScreen(show, matsumoto, undefined, { declares: { drill: true, cells: [] } })
  const { line, stream } = opened
  const enter = async (...events: readonly NewEvent[]) => {
    const now = Date.now()
    const before = line.eventsOf(stream)
    let at = before.at(-1)?.at ?? ''
    const batch = events.map((event, offset): Envelope => {
      at = tick(at, now)
      const seq = before.length + offset + 1
      return { ...event, stream, node: 'fake', seq, at, enteredAt: now, happenedAt: now, actor: matsumoto, prev: null }
    })
    line.load(batch)
    await act(async () => line.tell({ name: 'events.appended', data: { stream, events: batch } }))
  }
  const began = { scenario, plan: null, facilitator, announced: true, wall: Date.now() - 1000, pace }
  clock.setState({ now: Date.now(), wall: Date.now() })
  await enter(write('drill.began', began), ...after)
  return { ...opened, enter }
}
