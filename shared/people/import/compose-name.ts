import { tidyLine } from '../plain-text.ts'
import type { RawContact } from './raw-contact.ts'

/**
 * The name and how it is said. Where the parts come apart, the family name leads in Japanese and Chinese writing and
 * follows in every other; a contact without a person's name goes by its company's.
 */
export function composeName(raw: RawContact): { name: string; reading: string } {
  const whole = tidyLine(raw.name)
  const parts = inOrder([raw.family, raw.given, raw.middle].map(tidyLine))
  const reading = tidyLine(raw.reading)
  return {
    name: whole || parts || tidyLine(raw.company),
    reading: reading || inOrder([raw.familyReading, raw.givenReading, ''].map(tidyLine))
  }
}

function inOrder([family = '', given = '', middle = '']: readonly string[]): string {
  const isEastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(`${family}${given}`)
  const order = isEastern ? [family, given, middle] : [given, middle, family]
  return order.filter(Boolean).join(' ')
}
