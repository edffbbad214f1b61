import type { ContactDraft, Hours } from '../person.ts'
import { tidyLine } from '../plain-text.ts'
import type { Leftovers } from './leftovers.ts'
import type { RawContact } from './raw-contact.ts'
import { isTimeZone, readAbsences, readClock, readDate, readDays, readLanguages } from './values.ts'

type Times = Pick<ContactDraft, 'hours' | 'timeZone' | 'languages' | 'absences' | 'verifiedOn'>

/** When a contact is there, and in which languages. */
export function composeTimes(raw: RawContact, timeZone: string, left: Leftovers): Times {
  const zone = tidyLine(raw.timeZone)
  const isKnown = zone === '' || isTimeZone(zone)
  if (!isKnown) left.keep('time-zone-unknown', 'timeZone', zone)
  const languages = readLanguages(tidyLine(raw.languages))
  if (!languages.isWhole) left.keep('language-unknown', 'languages', tidyLine(raw.languages))
  return {
    hours: composeHours(raw, left),
    timeZone: isKnown && zone !== '' ? zone : timeZone,
    languages: languages.codes,
    absences: orKept('absences', raw.absences, readAbsences, left) ?? [],
    verifiedOn: orKept('verifiedOn', raw.verifiedOn, readDate, left)
  }
}

function composeHours(raw: RawContact, left: Leftovers): Hours | null {
  const texts = [raw.days, raw.from, raw.to].map(tidyLine)
  if (texts.every((text) => text === '')) return null
  const [daysText = '', fromText = '', toText = ''] = texts
  const days = readDays(daysText)
  const from = readClock(fromText)
  const to = readClock(toText)
  if (days && from && to) return { days, from, to }
  left.keep('hours-unreadable', 'hours', texts.filter(Boolean).join(' '))
  return null
}

function orKept<T>(field: string, written: string, read: (text: string) => T | null, left: Leftovers): T | null {
  const text = tidyLine(written)
  if (text === '') return null
  const value = read(text)
  if (value === null) left.keep('date-unreadable', field, text)
  return value
}
