import type { MaskedContact } from '../../../shared/people/masked.ts'
import type { ContactDraft, Personal } from '../../../shared/people/person.ts'
import { publicOf } from '../../../shared/people/person.ts'
import { ask } from '../../store/line.ts'
import { actorOf, session } from '../../store/session.ts'
import { reportFault } from '../../store/toasts.ts'
import { askWho } from '../../store/who.ts'
import { openPeopleDialog } from './people-view.ts'

const blank: Personal = { name: '', reading: '', numbers: [], addresses: [], note: '' }

/** Opens a contact to change it: its personal half is shown for that, which the host records. A locked one begins blank. */
export async function startEdit(contact: MaskedContact): Promise<void> {
  const { id } = contact
  if (id === null) return
  if (!actorOf(session.getState().settings) && !(await askWho())) return
  const personal = contact.locked ? blank : await reveal(id)
  if (personal) openPeopleDialog({ kind: 'edit', id, draft: { ...draftOf(contact), ...personal } })
}

async function reveal(id: string): Promise<Personal | null> {
  const reply = await ask('people.reveal', { id, field: 'all', why: 'edit' })
  if (reply.ok) return { ...blank, ...reply.value }
  reportFault(reply.fault)
  return null
}

function draftOf(contact: MaskedContact): ContactDraft {
  const { department, role, deputyOrder, external, hours, timeZone, languages, absences, verifiedOn } = contact
  return {
    ...blank,
    ...publicOf({ ...blank, department, role, deputyOrder, external, hours, timeZone, languages, absences, verifiedOn })
  }
}
