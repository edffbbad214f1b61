import { app, Notification } from 'electron'
import type { BrowserWindow } from 'electron'
import type { SettingsPort } from '../host/host.ts'
import type { Alarm } from '../host/watch/alarm.ts'
import { silence, tell } from '../shared/watch/tell.ts'
import type { Message } from '../shared/watch/tell.ts'
import type { Told } from '../shared/watch/told.ts'
import { tellPages } from './ipc.ts'
import { notificationText } from './notification-text.ts'
import { shellLanguage } from './text.ts'

const TOP_RANK = 1

/**
 * Rings in the desktop shell: the system's own notifications, the flashing taskbar and the badge. The sound is the page's,
 * but for the top severity, which the system sounds too. A click brings the window forward and opens the escalation.
 */
export function openAlarm(window: BrowserWindow, settings: Pick<SettingsPort, 'read'>): Alarm {
  /** Shown ones are held on to, for a click on one that was collected goes nowhere. */
  const shown = new Set<Notification>()
  let telling = silence
  let news: Told[] = []
  let again: NodeJS.Timeout | undefined

  const flush = () => {
    const { quiet } = settings.read()
    const done = tell(telling, news, Date.now(), quiet)
    if (!window.isDestroyed() && !window.isFocused() && news.some(({ rank }) => !quiet || rank <= TOP_RANK))
      window.flashFrame(true)
    news = []
    telling = done.telling
    for (const message of done.show) show(message)
    clearTimeout(again)
    if (done.againAt !== null) again = setTimeout(flush, done.againAt - Date.now()).unref()
  }

  const show = (message: Message) => {
    if (!Notification.isSupported()) return
    const language = shellLanguage(settings.read().language, app.getPreferredSystemLanguages())
    const isTop = message.told.rank <= TOP_RANK
    const notification = new Notification({
      ...notificationText(message, language),
      urgency: isTop ? 'critical' : 'normal',
      timeoutType: isTop ? 'never' : 'default',
      silent: !isTop
    })
    shown.add(notification)
    notification.on('close', () => void shown.delete(notification))
    notification.on('click', () => openAt(window, message))
    notification.show()
  }

  window.on('focus', () => window.flashFrame(false))
  return {
    ring: (told) => {
      news.push(told)
      if (news.length === 1) setImmediate(flush)
    },
    count: (waiting) => void app.setBadgeCount(waiting)
  }
}

function openAt(window: BrowserWindow, message: Message): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
  const escalation = message.kind === 'step' ? message.step.escalation : null
  const data = { stream: message.told.stream, escalation }
  tellPages({ name: 'escalation.open', data })
}
