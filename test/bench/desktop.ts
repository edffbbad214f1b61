import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { defaultPlaybook } from '../helpers/default-playbook.ts'
import { longIncident } from '../helpers/long-incident.ts'
import { seedFolder } from '../helpers/seed-folder.ts'
import type { Page } from 'playwright-core'
import type { Opened } from './electron.ts'
import { electronIsHere, openApp } from './electron.ts'
import type { Measure } from './measure.ts'
import { percentile, rounded } from './measure.ts'
import { scrollAndFilter, tickDuties } from './in-page.ts'

const root = path.resolve(import.meta.dirname, '../..')
const EVENTS = 10_000
const STARTS = 7
const TICKS = 30

/** What the person before the window feels, in a real Electron with an incident of 10,000 events. */
export async function measureDesktop(): Promise<Measure[]> {
  if (!electronIsHere()) {
    console.error(
      'open, tick, timeline, memory: not measured, there is no Electron on this machine (npm start fetches it)'
    )
    return []
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haltdesk-bench-'))
  try {
    const { playbook, hash } = defaultPlaybook()
    const startAt = Date.now() - 8 * 3_600_000
    await seedFolder(folder, longIncident({ stream: 'inc-bench', events: EVENTS, playbook, hash, startAt }), {
      person: '松本 彩',
      department: 'command',
      role: 'R-IC'
    })
    const compared = noOpenings()
    const ours = noOpenings()
    // In turn, so that a machine that is slow for a minute is slow for both.
    for (let run = 0; run < STARTS; run += 1) {
      await openInto(compared, () => openApp(path.join(import.meta.dirname, 'empty-app'), [], '#ready'))
      await openInto(ours, () => openApp(root, ['--data', folder], '[data-duty]'))
    }
    return [opening(ours, compared), memory(ours, compared), ...(await working(folder))]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

type Openings = { readonly took: number[]; readonly megabytes: number[] }

function noOpenings(): Openings {
  return { took: [], megabytes: [] }
}

async function openInto({ took, megabytes }: Openings, open: () => Promise<Opened>): Promise<void> {
  const opened = await open()
  took.push(opened.took)
  megabytes.push(await opened.megabytes())
  await opened.close()
}

function opening(ours: Openings, empty: Openings): Measure {
  const value = percentile(ours.took, 0.5)
  return {
    measure: 'open',
    value: rounded(value),
    unit: 'ms',
    stat: 'median',
    n: STARTS,
    budget: 3_000,
    against: 'an empty Electron window',
    ratio: rounded(value / percentile(empty.took, 0.5)),
    ratioBudget: 1.6
  }
}

function memory(ours: Openings, empty: Openings): Measure {
  const value = percentile(ours.megabytes, 0.5)
  const against = percentile(empty.megabytes, 0.5)
  return {
    measure: 'memory',
    value: rounded(value),
    unit: 'MB',
    stat: 'median',
    n: STARTS,
    budget: rounded(against * 1.5),
    against: 'an empty Electron window, all processes, proportional set size',
    ratio: rounded(value / against),
    ratioBudget: 1.5
  }
}

async function working(folder: string): Promise<Measure[]> {
  const opened = await openApp(root, ['--data', folder], '[data-duty]')
  try {
    await leaveReview(opened.page)
    const ticks = await tickDuties(opened.page, TICKS)
    const frames = await scrollAndFilter(opened.page)
    const idle = percentile(frames.idle, 1)
    return [
      {
        measure: 'tick',
        value: rounded(percentile(ticks.ours, 0.95)),
        unit: 'ms',
        stat: 'p95',
        n: TICKS,
        budget: 50,
        against: 'the same click on a bare checkbox in the same page, to painted',
        ratio: rounded(percentile(ticks.bare, 0.95) / percentile(ticks.ours, 0.95))
      },
      {
        measure: 'timeline',
        value: rounded(percentile(frames.busy, 1)),
        unit: 'ms',
        stat: 'longest frame',
        n: frames.busy.length,
        budget: 50,
        against: 'the longest frame of the same page at rest',
        ratio: rounded(idle / percentile(frames.busy, 1))
      }
    ]
  } finally {
    await opened.close()
  }
}

/** Nobody ticks through the review of what fell due while nobody watched: it is left first, as a person would. */
async function leaveReview(page: Page): Promise<void> {
  const review = page.getByRole('dialog')
  await review.waitFor()
  await page.keyboard.press('Escape')
  await review.waitFor({ state: 'detached' })
}
