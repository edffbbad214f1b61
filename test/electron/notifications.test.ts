import { EventEmitter } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'
import { beforeEach, expect, test } from 'vitest'
import { CHANNEL } from '../../electron/channel.ts'
import { openAlarm } from '../../electron/notifications.ts'
import { setupPower } from '../../electron/power.ts'
import { defaultSettings } from '../../shared/settings/settings.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import type { Told } from '../../shared/watch/told.ts'
import { addWindow, badges, ipcRenderer, Notification, powerMonitor, resetElectron } from '../helpers/electron-mock.ts'

class Window extends EventEmitter {
  readonly done: string[] = []
  isDestroyed = () => false
  isFocused = () => false
  isMinimized = () => true
  flashFrame = (on: boolean) => void this.done.push(on ? 'flash' : 'calm')
  restore = () => void this.done.push('restore')
  show = () => void this.done.push('show')
  focus = () => void this.done.push('focus')
}

const step = {
  kind: 'raise' as const,
  escalation: 'ER-02:R-SYS-H',
  level: 1,
  lateMs: 120_000,
  rule: 'ER-02',
  name: { ja: '誰にもつながらない', en: 'Nobody can be reached' },
  roles: [{ ja: '副本部長', en: 'Deputy commander' }]
}
const told = (rank: number, more: Partial<Told> = {}): Told => ({
  stream: 'inc-1',
  title: '売買停止',
  drill: false,
  rank,
  steps: [step],
  missed: 0,
  ...more
})

function shell(settings: Partial<Settings> = {}) {
  const window = new Window()
  const read = () => ({ ...defaultSettings('n'), ...settings })
  return { window, alarm: openAlarm(window as unknown as BrowserWindow, { read }) }
}
const shown = () => Notification.shown.map(({ options }) => options)

beforeEach(resetElectron)

test.each([
  ['ja', 'ER-02 第1段階', '売買停止\n誰にもつながらない\n宛先:副本部長\n2分遅れ'],
  ['en', 'ER-02 level 1', '売買停止\nNobody can be reached\nTo: Deputy commander\n2 min late']
] as const)('a step is told in %s, as urgent as its incident is grave', async (language, title, body) => {
  const { alarm, window } = shell({ language })
  alarm.ring(told(1))
  alarm.ring(told(3))
  await setImmediate()
  expect(shown()).toMatchObject([
    { title, body, urgency: 'critical', timeoutType: 'never', silent: false },
    { title, body, urgency: 'normal', timeoutType: 'default', silent: true }
  ])
  expect(window.done).toEqual(['flash'])
})

test('a click brings the window forward and opens the escalation', async () => {
  const { alarm, window } = shell()
  const heard: unknown[] = []
  ipcRenderer.on(CHANNEL.notice, (_, text: string) => heard.push(JSON.parse(text)))
  addWindow()
  alarm.ring(told(1))
  await setImmediate()
  Notification.shown[0]?.emit('click')
  expect(window.done).toEqual(['flash', 'restore', 'show', 'focus'])
  expect(heard).toEqual([{ name: 'escalation.open', data: { stream: 'inc-1', escalation: 'ER-02:R-SYS-H' } }])
})

test('quiet hides all but the top severity, and does not flash for the rest', async () => {
  const { alarm, window } = shell({ quiet: true })
  alarm.ring(told(2))
  await setImmediate()
  expect([shown(), window.done]).toEqual([[], []])
  alarm.ring(told(1))
  await setImmediate()
  expect(shown()).toHaveLength(1)
})

test('a storm is summed up, a drill says so, and what was missed is one notification', async () => {
  const { alarm } = shell({ language: 'en' })
  alarm.ring(told(1, { drill: true, steps: Array.from({ length: 14 }, () => ({ ...step })) }))
  await setImmediate()
  expect(shown().map(({ title }) => title)).toEqual([
    '[DRILL] ER-02 level 1',
    '[DRILL] ER-02 level 1',
    'And 12 more escalations'
  ])
  resetElectron()
  shell({ language: 'en' }).alarm.ring(told(1, { steps: [], missed: 6_000 }))
  await setImmediate()
  expect(shown()).toMatchObject([{ title: '売買停止', body: expect.stringContaining('6000 steps fell due') }])
})

test('the badge counts what waits', () => {
  shell().alarm.count(3)
  expect(badges).toEqual([3])
})

test('the watch looks at once when the machine wakes up', async () => {
  let woken = 0
  setupPower(Promise.resolve({ wake: () => void (woken += 1) }))
  await setImmediate()
  powerMonitor.emit('resume')
  expect(woken).toBe(1)
})
