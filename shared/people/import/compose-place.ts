import type { ContactDraft } from '../person.ts'
import { tidyLine } from '../plain-text.ts'
import type { Leftovers } from './leftovers.ts'
import type { RawContact } from './raw-contact.ts'
import { readYesNo } from './values.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordKey } from './vocabulary.ts'

type Place = Pick<ContactDraft, 'department' | 'role' | 'deputyOrder' | 'external'>

/** Where a contact stands, in the playbook's words. A department or title that the playbook lacks stays in the note. */
export function composePlace(raw: RawContact, { departments, roles }: Vocabulary, left: Leftovers): Place {
  const words = { department: tidyLine(raw.department), role: tidyLine(raw.role), company: tidyLine(raw.company) }
  const department = departments.get(wordKey(words.department))
  const role = roles.get(wordKey(words.role))
  if (words.department && department === undefined) left.keep('department-unknown', 'department', words.department)
  if (words.role && role === undefined) left.keep('role-unknown', 'role', words.role)
  if (words.company && (raw.name || raw.family || raw.given)) left.note(words.company)

  const said = readYesNo(tidyLine(raw.external))
  if (said === null) left.keep('external-unreadable', 'external', tidyLine(raw.external))
  return {
    department: department ?? role?.department ?? '',
    role: role?.id ?? '',
    deputyOrder: readDeputy(raw, left),
    external: (said ?? false) || (role?.external ?? false)
  }
}

function readDeputy(raw: RawContact, left: Leftovers): number | null {
  const text = tidyLine(raw.deputyOrder)
  const order = /^(?:代行)?([1-9])$/.exec(text)?.[1]
  if (order === undefined && text !== '' && text !== '0') left.keep('deputy-unreadable', 'deputyOrder', text)
  return order === undefined ? null : Number(order)
}
