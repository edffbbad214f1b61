import type { MailAddress, PhoneNumber } from '../person.ts'

/** What a row or a card says of one contact, as it stands in the file: nothing is read or checked yet. */
export type RawContact = {
  name: string
  family: string
  given: string
  middle: string
  reading: string
  familyReading: string
  givenReading: string
  company: string
  department: string
  role: string
  deputyOrder: string
  external: string
  numbers: { kind: PhoneNumber['kind']; value: string }[]
  addresses: { kind: MailAddress['kind']; value: string }[]
  days: string
  from: string
  to: string
  timeZone: string
  languages: string
  absences: string
  verifiedOn: string
  /** One text a line or paragraph. */
  notes: string[]
}

/** Nothing said. */
export function emptyRaw(): RawContact {
  return {
    name: '',
    family: '',
    given: '',
    middle: '',
    reading: '',
    familyReading: '',
    givenReading: '',
    company: '',
    department: '',
    role: '',
    deputyOrder: '',
    external: '',
    numbers: [],
    addresses: [],
    days: '',
    from: '',
    to: '',
    timeZone: '',
    languages: '',
    absences: '',
    verifiedOn: '',
    notes: []
  }
}
