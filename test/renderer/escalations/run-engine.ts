import type { Envelope } from '../../../shared/event/envelope.ts'
import { nobody } from '../../../shared/people/contact.ts'
import { indexPlaybook } from '../../../shared/playbook/applies.ts'
import { ENGINE } from '../../../shared/incident/engine.ts'
import { steps } from '../../../shared/watch/step.ts'
import { defaultPlaybook } from '../../helpers/default-playbook.ts'
import type { FakeLine } from '../../helpers/fake-line.ts'

/** Lets the engine look at the clock once, as the host does; `lastRanAt` long ago (ms) makes it a gap. */
export function runEngine(line: FakeLine, stream: string, now: number, lastRanAt = now - 1000): void {
  const playbook = indexPlaybook(defaultPlaybook().playbook)
  let ids = 0
  const { append } = steps(
    { state: line.stateOf(stream), playbook, people: nobody },
    { now, lastRanAt, newId: () => `engine-${now}-${(ids += 1)}` }
  )
  const before = line.eventsOf(stream)
  const clock = Math.max(...before.map((event) => Number.parseInt(event.at.slice(0, 12), 16)), 0)
  const events = append.map((event, index): Envelope => {
    const at = `${(clock + 1).toString(16).padStart(12, '0')}-${index.toString(16).padStart(4, '0')}`
    const stamp = { stream, node: 'engine', seq: before.length + index + 1, at, enteredAt: now, happenedAt: now }
    return { ...event, ...stamp, actor: ENGINE, prev: null }
  })
  line.load(events)
  line.tell({ name: 'events.appended', data: { stream, events } })
}
