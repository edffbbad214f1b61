import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Desk } from '../../host/desk.ts'
import { openDesk } from '../../host/desk.ts'
import { layoutOf } from '../../host/layout.ts'
import { openNotices } from '../../host/notices.ts'
import { openStore } from '../../host/store/open-store.ts'
import { openTroubleBoard } from '../../host/trouble-board.ts'
import { openStreamWatch } from '../../host/watch/stream-watch.ts'
import { writerOf } from '../../shared/incident/noun.ts'
import { signalEvents } from '../../shared/incident/signal/events.ts'
import { nobody } from '../../shared/people/contact.ts'
import { indexPlaybook } from '../../shared/playbook/applies.ts'
import { ENGINE } from '../../shared/incident/engine.ts'
import type { Watched } from '../../shared/watch/engine.ts'
import { watch } from '../../shared/watch/engine.ts'
import { defaultPlaybook } from '../helpers/default-playbook.ts'
import { longIncident } from '../helpers/long-incident.ts'
import type { Measure } from './measure.ts'
import { percentile, rounded, timed } from './measure.ts'

const STREAM = 'inc-bench'
const LIVE = 1_000
const DUE = 6_000
const RUNS = 300
const HOUR = 3_600_000
const START = Date.UTC(2026, 0, 26)
/** What the escalation system Iris states for a burst of this size (ms). */
const IRIS_MS = 10_000

const signal = writerOf(signalEvents)
const { playbook, hash } = defaultPlaybook()
const index = indexPlaybook(playbook)

/** The host's own second over 1,000 live steps, and a wake with 6,000 due steps until they are durable and folded. */
export function measureHostWatch(): Measure[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haltdesk-bench-'))
  try {
    return [measureSecond(path.join(folder, 'second')), measureWake(path.join(folder, 'wake'))]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function measureSecond(folder: string): Measure {
  const { desk, watched, clock, close } = room(folder, LIVE)
  const over = openStreamWatch(STREAM, desk, START)
  const settle = (minutes: number) => {
    for (let minute = 0; minute < minutes; minute += 1) over.look(watched(), (clock.now += 60_000))
  }
  settle(60)
  const samples = Array.from({ length: RUNS }, () => timed(() => over.look(watched(), (clock.now += 1000))))
  const looks = Array.from({ length: RUNS }, () => timed(() => watch(watched(), clock.now)))
  close()
  const value = percentile(samples, 0.99)
  return {
    measure: 'watch-host',
    value: rounded(value),
    unit: 'ms',
    stat: 'p99',
    n: LIVE,
    budget: 5,
    against: 'looking at everything every second (median of both)',
    ratio: rounded(percentile(looks, 0.5) / percentile(samples, 0.5))
  }
}

function measureWake(folder: string): Measure {
  const { desk, watched, clock, close } = room(folder, DUE)
  clock.now = START + 48 * HOUR
  const over = openStreamWatch(STREAM, desk, START)
  let rows = 0
  const value = timed(() => (rows = over.look(watched(), clock.now)[0]?.review?.rows.length ?? 0))
  close()
  if (rows < DUE) throw new Error(`only ${rows} of ${DUE} steps came into the review`)
  return {
    measure: 'wake-host',
    value: rounded(value),
    unit: 'ms',
    stat: 'once',
    n: rows,
    budget: 1_000,
    against: 'the ten seconds that Iris states for 6,000 escalations',
    ratio: rounded(IRIS_MS / value)
  }
}

type Room = {
  readonly desk: Desk
  readonly watched: () => Watched
  readonly clock: { now: number }
  readonly close: () => void
}

/** A desk over a real store, with a long incident and so many reported cases from which steps fall due. */
function room(folder: string, cases: number): Room {
  fs.mkdirSync(folder)
  const clock = { now: START + HOUR }
  const now = () => clock.now
  const opened = openStore({ layout: layoutOf(folder), now, newId: () => 'bench' })
  if (!opened.ok) throw new Error(`the store did not open: ${opened.code}`)
  const { store } = opened
  const notices = openNotices(() => {})
  const desk = openDesk({
    store,
    notices,
    troubles: openTroubleBoard([], notices),
    now,
    newId: () => crypto.randomUUID()
  })
  desk.take(longIncident({ stream: STREAM, events: 2_000, playbook, hash, startAt: START, hours: 1 }))
  const facts = Array.from({ length: cases }, (_, n) =>
    signal('signal.reported', {
      signal: `s${n}`,
      fact: { kind: 'vendorCase', vendor: `V${n}`, topPriority: true }
    })
  )
  desk.append(STREAM, facts, ENGINE, START + HOUR)
  const watched = () => ({ state: desk.incident(STREAM).state, playbook: index, people: nobody })
  return { desk, watched, clock, close: store.close }
}
