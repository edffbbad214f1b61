import type { Language } from './time.ts'
import { formatInstant } from './time.ts'
import { wallTimeAt } from './zoned.ts'
import { weekdayOf } from '../calendar/day.ts'

const names = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
} as const

/** The day of the week of an instant (ms) in an IANA zone, short. */
export function weekdayWord(ms: number, timeZone: string, language: Language): string {
  return names[language][weekdayOf(wallTimeAt(ms, timeZone))] ?? ''
}

/** An instant (ms) with its day of the week: `2026-03-01 (Sun) 09:05 JST`, 「2026-03-01(日) 09:05 JST」. */
export function formatWithWeekday(ms: number, timeZone: string, language: Language): string {
  const [day = '', ...rest] = formatInstant(ms, timeZone).split(' ')
  const weekday = weekdayWord(ms, timeZone, language)
  return language === 'ja' ? `${day}(${weekday}) ${rest.join(' ')}` : `${day} (${weekday}) ${rest.join(' ')}`
}
