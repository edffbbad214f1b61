import type { Actor, Envelope, NewEvent } from '../shared/event/envelope.ts'
import { nowOf } from '../shared/drill/now-of.ts'
import { checkData } from '../shared/event/catalogue.ts'
import type { Log } from '../shared/event/log.ts'
import { emptyLog, receive } from '../shared/event/log.ts'
import { incidentFolder } from '../shared/incident/fold.ts'
import type { IncidentState } from '../shared/incident/state.ts'
import type { OrgState } from '../shared/org/fold.ts'
import { ORG, orgFolder } from '../shared/org/fold.ts'
import type { Notices } from './notices.ts'
import type { PutResult, Store, Written } from './store/store.ts'
import type { TroubleBoard } from './trouble-board.ts'

/** The streams of this installation as they stand, folded as far as they were asked for, and the one way to add to them. */
export type Desk = {
  readonly now: () => number
  /** The present moment of an incident (ms): in a drill with a clock of its own that clock's, else the wall's. */
  readonly nowOf: (stream: string) => number
  readonly newId: () => string
  readonly node: string
  /** Every incident's stream. */
  readonly incidents: () => readonly string[]
  readonly incident: (stream: string) => Log<IncidentState>
  readonly org: () => Log<OrgState>
  /** Whether there is an incident with this id. */
  readonly has: (stream: string) => boolean
  /** Writes, then folds, then tells everyone: nobody hears of what is not on the disk. `happenedAt` in ms. */
  readonly append: (
    stream: string,
    events: readonly NewEvent[],
    actor: Actor,
    happenedAt: number
  ) => Written<readonly Envelope[]>
  /** Takes in events of elsewhere, then folds and tells as above. */
  readonly take: (events: readonly Envelope[]) => Written<PutResult>
}

/** What a desk works with. */
export type DeskParts = {
  readonly store: Store
  readonly notices: Notices
  readonly troubles: TroubleBoard
  readonly now: () => number
  readonly newId: () => string
}

/** A desk over an open store. It is synchronous from the check to the disk, so that commands come one after another. */
export function openDesk({ store, notices, troubles, now, newId }: DeskParts): Desk {
  const incidents = new Map<string, Log<IncidentState>>()
  let org = receive(emptyLog(orgFolder), store.read(ORG), orgFolder)

  const incident = (stream: string): Log<IncidentState> => {
    const held = incidents.get(stream)
    if (held) return held
    const log = receive(emptyLog(incidentFolder), store.read(stream), incidentFolder)
    if (log.events.length > 0) incidents.set(stream, log)
    return log
  }

  const takeIn = (events: readonly Envelope[]) => {
    for (const [stream, batch] of Map.groupBy(events, (event) => event.stream)) {
      const held = incidents.get(stream)
      if (stream === ORG) org = receive(org, batch, orgFolder)
      else if (held) incidents.set(stream, receive(held, batch, incidentFolder))
      notices.tell({ name: 'events.appended', data: { stream, events: [...batch] } })
    }
  }

  const settled = <T>(written: Written<T>, addedBy: (value: T) => readonly Envelope[]): Written<T> => {
    if (written.ok) {
      troubles.settle('disk-full', 'write-failed')
      takeIn(addedBy(written.value))
    } else troubles.raise({ code: written.fault, at: now(), params: { code: written.detail } })
    return written
  }

  return {
    now,
    nowOf: (stream) => (stream === ORG ? now() : nowOf(incident(stream).state, now())),
    newId,
    node: store.node,
    incidents: () => store.streams().flatMap(({ stream }) => (stream === ORG ? [] : [stream])),
    incident,
    org: () => org,
    has: (stream) => stream !== ORG && incident(stream).events.length > 0,
    append(stream, events, actor, happenedAt) {
      for (const event of events) {
        if (checkData(event) !== 'ok') throw new Error(`${event.type} does not fit its schema`)
      }
      return settled(store.append(stream, events, actor, happenedAt), (added) => added)
    },
    take: (events) => settled(store.put(events), ({ taken }) => taken)
  }
}
