import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import { chartedIncident, STREAMS } from '../helpers/charted-incident.ts'
import { defaultPlaybook } from '../helpers/default-playbook.ts'
import { seedFolder } from '../helpers/seed-folder.ts'
import { electronIsHere, openApp } from './electron.ts'
import { drawPlain, reportAndZoom } from './in-chart.ts'
import type { Updates } from './in-chart.ts'
import type { Measure } from './measure.ts'
import { percentile, rounded } from './measure.ts'

const root = path.resolve(import.meta.dirname, '../..')
const POINTS = 10_000
const MARKS = 50
const UPDATES = 60
const PLAIN_UPDATES = 5
const STREAM = 'inc-bench'

/** The recovery chart of 10,000 points and 50 marks: how soon a report and another window of time are to be seen on it. */
export async function measureChart(): Promise<Measure[]> {
  if (!electronIsHere()) {
    console.error('chart, chart-zoom: not measured, there is no Electron on this machine (npm start fetches it)')
    return []
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'haltdesk-bench-'))
  try {
    const ours = await measureOurs(path.join(folder, 'data'))
    const plain = await measurePlain(path.join(folder, 'plain'))
    return [told('chart', ours.reports, plain.reports), told('chart-zoom', ours.zooms, plain.zooms)]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function told(measure: string, ours: readonly number[], plain: readonly number[]): Measure {
  const value = percentile(ours, 0.95)
  return {
    measure,
    value: rounded(value),
    unit: 'ms',
    stat: `p95 from ${measure === 'chart' ? 'a report, over the disk,' : 'the key'} to painted`,
    n: ours.length,
    budget: 50,
    against: 'recharts that draws every one of the points, alone in its window, p95',
    ratio: rounded(percentile(plain, 0.95) / value)
  }
}

async function measureOurs(folder: string): Promise<Updates> {
  const { playbook, hash } = defaultPlaybook()
  const startAt = Date.now() - 8 * 3_600_000
  const events = chartedIncident({ stream: STREAM, points: POINTS, marks: MARKS, playbook, hash, startAt, hours: 8 })
  fs.mkdirSync(folder)
  await seedFolder(folder, events, { person: '松本 彩', department: 'command', role: 'R-IC' })
  const opened = await openApp(root, ['--data', folder], '[data-duty]')
  try {
    const { page } = opened
    const review = page.getByRole('dialog')
    await review.waitFor()
    await page.keyboard.press('Escape')
    await review.waitFor({ state: 'detached' })
    await page.evaluate((stream) => {
      location.hash = `#/recovery/${stream}`
    }, STREAM)
    await page.waitForSelector('[role="slider"]')
    await page.waitForTimeout(2_000)
    return await reportAndZoom(page, { stream: STREAM, works: STREAMS, updates: UPDATES })
  } finally {
    await opened.close()
  }
}

async function measurePlain(folder: string): Promise<Updates> {
  await build({
    root: path.join(import.meta.dirname, 'plain-chart'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'chrome130' }
  })
  process.env['PLAIN_CHART'] = folder
  const opened = await openApp(path.join(import.meta.dirname, 'plain-chart'), [], '#ready')
  try {
    return await drawPlain(opened.page, { points: POINTS, lines: STREAMS, marks: MARKS, updates: PLAIN_UPDATES })
  } finally {
    await opened.close()
  }
}
