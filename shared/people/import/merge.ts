import type { ContactDraft } from '../person.ts'

/** A contact as a file has it now: what the file leaves empty stays as it was, what it says takes the place. */
export function mergeDraft(before: ContactDraft, next: ContactDraft): ContactDraft {
  return {
    name: next.name,
    reading: next.reading || before.reading,
    department: next.department || before.department,
    role: next.role || before.role,
    deputyOrder: next.role === '' ? before.deputyOrder : next.deputyOrder,
    external: next.external || before.external,
    numbers: next.numbers.length > 0 ? next.numbers : before.numbers,
    addresses: next.addresses.length > 0 ? next.addresses : before.addresses,
    hours: next.hours ?? before.hours,
    timeZone: next.hours === null ? before.timeZone : next.timeZone,
    languages: next.languages.length > 0 ? next.languages : before.languages,
    absences: next.absences.length > 0 ? next.absences : before.absences,
    verifiedOn: next.verifiedOn ?? before.verifiedOn,
    note: next.note || before.note
  }
}
