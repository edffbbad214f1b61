import { assertNever } from '../assert-never.ts'
import { canonical } from '../event/canonical.ts'
import type { Decision } from '../incident/noun.ts'
import { decided, writerOf } from '../incident/noun.ts'
import { refused } from '../incident/refusal.ts'
import { formatDay } from '../report/time.ts'
import type { ContactCommand } from './commands.ts'
import type { Card, Contact } from './contact.ts'
import { contactEvents } from './events.ts'

const write = writerOf(contactEvents)

/** What a decision about contacts is made with. `parties`: the roles and outside parties of the playbook in use. */
export type ContactContext = {
  readonly now: number
  readonly newId: () => string
  readonly parties: ReadonlySet<string>
}

/** What comes of a command on the contacts. A role that the playbook lacks is refused; no role at all is not. */
export function decideContact(
  contacts: ReadonlyMap<string, Contact>,
  { name, data }: ContactCommand,
  context: ContactContext
): Decision {
  if (name === 'contact.add') {
    return (
      misplaced(data.card, context) ??
      decided(write('contact.added', { contact: `c-${context.newId()}`, card: data.card }))
    )
  }
  const contact = contacts.get(data.contact)
  if (!contact || contact.retired) return refused('no-such-contact')
  switch (name) {
    case 'contact.change':
      if (isSame(contact, data.card)) return refused('already-so')
      return misplaced(data.card, context) ?? decided(write('contact.changed', data))
    case 'contact.retire':
      return data.reason === '' ? refused('reason-missing') : decided(write('contact.retired', data))
    case 'contact.verify':
      if (data.on > formatDay(context.now, contact.timeZone)) return refused('in-the-future')
      return contact.verifiedOn === data.on ? refused('already-so') : decided(write('contact.verified', data))
    default:
      return assertNever(name)
  }
}

function misplaced(card: Card, { parties }: ContactContext): Decision | undefined {
  return card.role === '' || parties.has(card.role) ? undefined : refused('no-such-role', { role: card.role })
}

function isSame(contact: Contact, card: Card): boolean {
  const { id: _, retired: __, ...before } = contact
  return canonical(before) === canonical(card)
}
