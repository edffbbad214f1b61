import type { Absence, Weekday } from '../person.ts'
import { weekdays } from '../person.ts'

const KANJI_DAYS = '月火水木金土日'
const LANGUAGES: Readonly<Record<string, string>> = {
  japanese: 'ja',
  日本語: 'ja',
  english: 'en',
  英語: 'en',
  chinese: 'zh',
  中国語: 'zh',
  korean: 'ko',
  韓国語: 'ko'
}

const LANGUAGE_CODE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** A date as `YYYY-MM-DD` from the ways in which Japanese and international files write it, null where it is none. */
export function readDate(text: string): string | null {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text)
  if (!found) return null
  const date = `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null
}

/** A time of day as `HH:MM` from `9:00`, `0900` or `9時30分`. */
export function readClock(text: string): string | null {
  const found = /^(\d{1,2})(?:[:時]?(\d{2}))?(?::00)?(?:分|時)?$/.exec(text)
  const hour = Number(found?.[1])
  const minute = Number(found?.[2] ?? 0)
  if (!found || hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** Days of the week from `mon tue`, `Mon-Fri`, `月火水` or `月-金`; null where a word is no day. */
export function readDays(text: string): Weekday[] | null {
  const found = new Set<Weekday>()
  for (const part of kanjiAsWords(text)
    .split(/[\s,;・、]+/)
    .filter(Boolean)) {
    const [first, last = first] = part.split(/[-~]/).map(dayIndex)
    if (first === undefined || last === undefined || first < 0 || last < 0) return null
    for (let step = 0; step <= (last - first + 7) % 7; step += 1) {
      const day = weekdays[(first + step) % 7]
      if (day) found.add(day)
    }
  }
  return found.size > 0 ? weekdays.filter((day) => found.has(day)) : null
}

/** Absences from `2026-12-29/2027-01-03; 2027-02-01`: a day alone is an absence of that day. */
export function readAbsences(text: string): Absence[] | null {
  const absences: Absence[] = []
  for (const part of text
    .split(/[;、]+/)
    .map((piece) => piece.trim())
    .filter(Boolean)) {
    const whole = readDate(part)
    const [from, to] = whole ? [whole, whole] : splitPeriod(part)
    if (!from || !to || from > to) return null
    absences.push({ from, to })
  }
  return absences
}

/** Languages as their codes, and whether every word was one. */
export function readLanguages(text: string): { codes: string[]; isWhole: boolean } {
  const words = text.split(/[\s,;・、]+/).filter(Boolean)
  const codes = words.flatMap((word) => LANGUAGES[word.toLowerCase()] ?? (LANGUAGE_CODE.test(word) ? word : []))
  return { codes: [...new Set(codes)], isWhole: codes.length === words.length }
}

/** Whether a word is yes or no, in either language; null where it is neither. An empty text is no. */
export function readYesNo(text: string): boolean | null {
  const word = text.toLowerCase()
  if (['', 'no', 'false', '0', 'n', 'いいえ', '社内', '×'].includes(word)) return false
  return ['yes', 'true', '1', 'y', 'はい', '社外', '外部', 'external', '○'].includes(word) ? true : null
}

/** Whether the system knows a time zone by this name. */
export function isTimeZone(name: string): boolean {
  const known = askedZones.get(name)
  if (known !== undefined) return known
  const isKnown = isZoneOfSystem(name)
  if (askedZones.size < 1000) askedZones.set(name, isKnown)
  return isKnown
}

/** Asking the system takes longer than all else of a row, and a file has one zone in every row. */
const askedZones = new Map<string, boolean>()

function isZoneOfSystem(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,59}$/.test(name)) return false
  try {
    Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function kanjiAsWords(text: string): string {
  return text.replace(/曜日?/g, '').replace(/[月火水木金土日](?![-~])/g, '$& ')
}

function dayIndex(word: string): number {
  const kanji = KANJI_DAYS.indexOf(word)
  return word.length === 1 && kanji >= 0 ? kanji : weekdays.findIndex((day) => word.toLowerCase().startsWith(day))
}

function splitPeriod(text: string): (string | null)[] {
  const parts = text.split(/\s*(?:\/(?=\d{4})|~|〜|から|\s-\s)\s*/)
  return parts.length === 2 ? parts.map(readDate) : [null, null]
}
