import { readNumber } from '../people/number.ts'
import type { ContactDraft } from '../people/person.ts'
import { contactDraftSchema } from '../people/person.ts'
import { tidyLine, tidyNote } from '../people/plain-text.ts'
import { formatDay } from '../report/time.ts'

/** What may be wrong with a contact as somebody typed it. */
export const contactProblemCodes = [
  'name-missing',
  'number-unreadable',
  'number-damaged',
  'number-zero-lost',
  'address-unreadable',
  'days-missing',
  'clock-invalid',
  'date-invalid',
  'before-from',
  'in-the-future',
  'too-long'
] as const
export type ContactProblemCode = (typeof contactProblemCodes)[number]

/** One mistake. `field` is its place in the draft, such as `name` or `numbers.0.value`. */
export type ContactProblem = { readonly field: string; readonly code: ContactProblemCode }

/** A draft as it will be stored: tidied, and without the numbers and addresses that were left blank. */
export function tidyDraft(draft: ContactDraft): ContactDraft {
  return {
    ...draft,
    name: tidyLine(draft.name),
    reading: tidyLine(draft.reading),
    numbers: draft.numbers
      .filter(({ value }) => value.trim() !== '')
      .map(({ kind, value }) => ({ kind, value: readNumber(value).value ?? value })),
    addresses: draft.addresses
      .filter(({ value }) => value.trim() !== '')
      .map(({ kind, value }) => ({ kind, value: tidyLine(value) })),
    note: tidyNote(draft.note)
  }
}

/** What is wrong with a draft at a moment (ms), field by field in the form's order; blank numbers and addresses are not. */
export function contactProblems(draft: ContactDraft, at: number): ContactProblem[] {
  const ways = [...draft.numbers.flatMap(numberProblem), ...draft.addresses.flatMap(addressProblem)]
  const parsed = contactDraftSchema.safeParse({ ...tidyDraft(draft), numbers: [], addresses: [] })
  const rest = (parsed.error?.issues ?? []).map(({ path, code }) => ({
    field: path.join('.'),
    code: codeOf(path, code)
  }))
  const future =
    draft.verifiedOn !== null && draft.verifiedOn > formatDay(at, draft.timeZone)
      ? [{ field: 'verifiedOn', code: 'in-the-future' as const }]
      : []
  return [
    ...rest.filter(({ field }) => field === 'name'),
    ...ways,
    ...rest.filter(({ field }) => field !== 'name'),
    ...future
  ]
}

function numberProblem({ value }: ContactDraft['numbers'][number], index: number): ContactProblem[] {
  if (value.trim() === '') return []
  const { fault } = readNumber(value)
  return fault ? [{ field: `numbers.${index}.value`, code: fault }] : []
}

/** Whatever is no mail address goes under `other`. */
function addressProblem({ kind, value }: ContactDraft['addresses'][number], index: number): ContactProblem[] {
  const line = tidyLine(value)
  if (line === '') return []
  const field = `addresses.${index}.value`
  if (line.length > 254) return [{ field, code: 'too-long' }]
  return kind !== 'other' && !/^[^@\s]+@[^@\s]+$/.test(line) ? [{ field, code: 'address-unreadable' }] : []
}

function codeOf(path: readonly PropertyKey[], issue: string): ContactProblemCode {
  const [field] = path
  if (field === 'name') return issue === 'too_small' ? 'name-missing' : 'too-long'
  if (field === 'hours') return path[1] === 'days' ? 'days-missing' : 'clock-invalid'
  if (field === 'absences') return issue === 'custom' ? 'before-from' : 'date-invalid'
  if (field === 'verifiedOn') return 'date-invalid'
  return 'too-long'
}
