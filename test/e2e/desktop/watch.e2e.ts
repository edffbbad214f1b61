import fs from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { ElectronApplication } from 'playwright-core'
import type { Command } from '../../../shared/incident/commands.ts'
import { freshFolder } from '../../helpers/data-folder.ts'
import { launchDesktop } from '../../helpers/launch-desktop.ts'
import { declaration } from '../../helpers/given.ts'

let end: (() => Promise<void>) | null = null
afterEach(async () => {
  await end?.()
  end = null
})

/** The console with a halt in which 佐藤 has taken a call. */
async function open() {
  const { app, page, close } = await launchDesktop({ language: 'ja' })
  end = close
  await page.getByRole('main').waitFor()
  const ask = async <T>(name: string, input: unknown) => {
    const answer = await page.evaluate(([to, what]) => window.haltdesk?.request(to, what), [name, input] as const)
    const reply = (typeof answer === 'string' ? JSON.parse(answer) : answer) as { ok: boolean; value: T }
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`)
    return reply.value
  }
  await ask('settings.write', { person: '佐藤 健', department: 'system', role: 'R-SYS-H' })
  const { playbook } = await ask<{ playbook: string }>('app.hello', {})
  const command: Command = {
    name: 'halt.declare',
    data: { ...declaration(), severity: 'SEV1', playbook, times: {} }
  }
  const { events } = await ask<{ events: { stream: string }[] }>('incident.act', { stream: 'new', command })
  const stream = events[0]?.stream ?? ''
  const take: Command = {
    name: 'call.take',
    data: { role: 'R-SYS-H', slot: { role: 'R-SYS-H', contact: '' }, number: 0 }
  }
  await ask('incident.act', { stream, command: take })
  const raised = async () => {
    const read = await ask<{ events: { type: string; data: Record<string, unknown> }[] }>('stream.read', { stream })
    return read.events.filter(({ type }) => type === 'escalation.raised').map(({ data }) => data)
  }
  return { app, page, ask, stream, raised }
}

/** The lid is closed for so many minutes: the clock went on and nobody watched. */
function closeLid(app: ElectronApplication, minutes: number): Promise<void> {
  return app.evaluate(({ powerMonitor }, slept) => {
    const real = Date.now
    Date.now = () => real() + slept * 60_000
    powerMonitor.emit('resume')
  }, minutes)
}

function hearNotifications(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ Notification }) => {
    const heard: { title: string; click: () => void }[] = []
    Object.assign(globalThis, { heard })
    Notification.isSupported = () => true
    Notification.prototype.show = function show(this: Electron.Notification) {
      heard.push({ title: this.title, click: () => this.emit('click', {} as Electron.Event) })
    }
  })
}

test('after most of an hour with the lid closed every step is there once, labelled late, and told as one', async () => {
  const { app, page, stream, raised } = await open()
  await hearNotifications(app)
  await closeLid(app, 57)
  await expect
    .poll(async () => (await raised()).map(({ rule }) => rule))
    .toEqual(expect.arrayContaining(['ER-01', 'ER-02']))
  const found = await raised()
  const keys = found.map(({ escalation, level }) => `${String(escalation)} ${String(level)}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(found.every(({ missed, lateMs }) => missed === true && Number(lateMs) > 60_000)).toBe(true)

  const titles = () =>
    app.evaluate(() => (globalThis as unknown as { heard: { title: string }[] }).heard.map((one) => one.title))
  await expect.poll(titles).toEqual([declaration().title])
  await app.evaluate(() => (globalThis as unknown as { heard: { click: () => void }[] }).heard[0]?.click())
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/escalations/${stream}`)
})

test('a page is saved as a PDF where the person chooses', async () => {
  const { app, ask } = await open()
  const filePath = path.join(freshFolder(), 'sheets.pdf')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, filePath)
  expect(await ask('window.pdf', { fileName: 'sheets' })).toEqual({ fileName: 'sheets.pdf' })
  expect(fs.readFileSync(filePath).subarray(0, 5).toString()).toBe('%PDF-')
})
