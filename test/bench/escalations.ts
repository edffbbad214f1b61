import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { writerOf } from '../../shared/incident/noun.ts'
import { signalEvents } from '../../shared/incident/signal/events.ts'
import { clockZero, tick } from '../../shared/event/clock.ts'
import { linkOf } from '../../shared/event/chain.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { defaultPlaybook } from '../helpers/default-playbook.ts'
import { longIncident, sha256 } from '../helpers/long-incident.ts'
import { seedFolder } from '../helpers/seed-folder.ts'
import { electronIsHere, openApp } from './electron.ts'
import { watchFrames } from './in-page.ts'
import type { Measure } from './measure.ts'
import { percentile, rounded } from './measure.ts'

const root = path.resolve(import.meta.dirname, '../..')
const STEPS = 80
const CASES = 6_000
const HOUR = 3_600_000
const signal = writerOf(signalEvents)
const who = { person: '松本 彩', department: 'command', role: 'R-IC' }

/** What the person before the window sees of escalations: how soon a step is shown, and how smooth a wake is. */
export async function measureEscalations(): Promise<Measure[]> {
  if (!electronIsHere()) {
    console.error('shown, wake-frame: not measured, there is no Electron on this machine (npm start fetches it)')
    return []
  }
  return [await inFolder(measureShown), await inFolder(measureWakeFrame)]
}

async function inFolder(measure: (folder: string) => Promise<Measure>): Promise<Measure> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haltdesk-bench-'))
  try {
    return await measure(folder)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** Critical duties become ten minutes late one after another; the count in the bar is read at every frame. */
async function measureShown(folder: string): Promise<Measure> {
  await seedFolder(folder, [], who)
  const opened = await openApp(root, ['--data', folder], 'main h1')
  const delays = await opened.page.evaluate(showSteps, STEPS)
  await opened.close()
  return {
    measure: 'shown',
    value: rounded(percentile(delays, 0.99)),
    unit: 'ms',
    stat: 'p99 from due to painted',
    n: delays.length,
    budget: 1_000,
    against: 'the five seconds of the engine cycle that GoAlert states',
    ratio: rounded(5_000 / percentile(delays, 0.99))
  }
}

async function showSteps(wanted: number): Promise<number[]> {
  const ask = async (name: string, input: unknown) =>
    JSON.parse(String(await window.haltdesk?.request(name, input))) as { value: Record<string, never> }
  const { playbook } = (await ask('app.hello', {})).value as unknown as { playbook: string }
  const act = async (stream: string, name: string, data: unknown) =>
    (await ask('incident.act', { stream, command: { name, data } })).value as unknown as {
      events: { stream: string }[]
    }
  const declared = await act('new', 'halt.declare', {
    title: '',
    type: 'T5',
    severity: 'SEV4',
    drill: false,
    playbook,
    cause: { status: 'unknown', text: '' },
    commander: { person: '松本 彩', role: 'R-IC' },
    times: {},
    cells: []
  })
  const stream = declared.events[0]?.stream ?? ''
  const first = Date.now() + 8_000
  const due = Array.from({ length: wanted }, (_, step) => first + step * 230)
  for (const at of due) {
    const duty = { department: 'command', text: `due ${at}`, critical: true, ownerRole: 'R-IC', dueAt: at - 600_000 }
    await act(stream, 'duty.add', duty)
  }
  location.hash = `#/timeline/${stream}`
  const count = () => Number(document.querySelector<HTMLElement>('nav [data-waiting]')?.dataset['waiting'] ?? 0)
  const base = count()
  const shown: number[] = []
  while (shown.length < wanted && Date.now() < first + wanted * 230 + 10_000) {
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    while (shown.length < Math.min(wanted, count() - base)) shown.push(Date.now())
  }
  return shown.map((at, step) => at - (due[step] ?? at))
}

/** The lid was closed for two days: 6,000 steps are due at once, and the review comes up. */
async function measureWakeFrame(folder: string): Promise<Measure> {
  const startAt = Date.now() - HOUR
  await seedFolder(folder, casesAfter(startAt), who)
  const opened = await openApp(root, ['--data', folder], '[data-duty]')
  await opened.page.waitForTimeout(8_000)
  await opened.page.keyboard.press('Escape')
  const idle = await watchFrames(opened.page, () => opened.page.waitForTimeout(3_000))
  const busy = await watchFrames(opened.page, async () => {
    await opened.sleep(48 * HOUR)
    await reviewOf(opened.page)
    await opened.page.waitForTimeout(3_000)
  })
  await opened.close()
  return {
    measure: 'wake-frame',
    value: rounded(percentile(busy, 1)),
    unit: 'ms',
    stat: 'longest frame',
    n: CASES,
    budget: 200,
    against: 'the longest frame of the same board at rest',
    ratio: rounded(percentile(idle, 1) / percentile(busy, 1))
  }
}

async function reviewOf(page: Page): Promise<void> {
  await page.getByRole('dialog').waitFor({ timeout: 60_000 })
}

export function casesAfter(startAt: number): Envelope[] {
  const { playbook, hash } = defaultPlaybook()
  const events = longIncident({ stream: 'inc-bench', events: 500, playbook, hash, startAt, hours: 1 })
  let at = events.at(-1)?.at ?? clockZero
  for (let n = 0; n < CASES; n += 1) {
    const before = events.at(-1)
    const now = startAt + HOUR - 1_000
    at = tick(at, now)
    const fact = signal('signal.reported', {
      signal: `s${n}`,
      fact: { kind: 'vendorCase', vendor: `V${n}`, topPriority: true }
    })
    const stamps = {
      stream: 'inc-bench',
      node: 'bench-node',
      seq: events.length + 1,
      at,
      enteredAt: now,
      happenedAt: now
    }
    events.push({ ...fact, ...stamps, actor: who, prev: before ? linkOf(before, sha256) : null })
  }
  return events
}
