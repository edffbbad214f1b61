import type { Envelope } from '../../shared/event/envelope.ts'
import { compareEvents } from '../../shared/event/envelope.ts'

/** What the check at opening read, given out once instead of reading it again. */
export type FirstReading = {
  /** The events of a stream in their one order, the first time that they are asked for; else null. */
  readonly take: (stream: string) => Envelope[] | null
  /** What is stored has changed: from now on it is read anew. */
  readonly forget: () => void
}

/** The first reading of every stream, from the texts of all events in whatever order. They are held until they are given out. */
export function firstReading(bodies: readonly string[]): FirstReading {
  let texts = bodies
  let streams: Map<string, Envelope[]> | null = null
  const forget = () => {
    texts = []
    streams = null
  }
  return {
    take(stream) {
      if (texts.length > 0) {
        streams = Map.groupBy(
          texts.map((text) => JSON.parse(text) as Envelope),
          (event) => event.stream
        )
        texts = []
      }
      const events = streams?.get(stream)
      streams?.delete(stream)
      return events?.sort(compareEvents) ?? null
    },
    forget
  }
}
