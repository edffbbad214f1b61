import type { Contact } from '../../shared/people/contact.ts'
import { cardOf } from '../../shared/people/contact.ts'
import type { Card } from '../../shared/people/contact.ts'
import type { ContactDraft, Personal } from '../../shared/people/person.ts'
import { personalOf, personalSchema } from '../../shared/people/person.ts'
import type { KeyRing } from '../vault/key-ring.ts'
import type { Keys } from '../vault/open-keys.ts'

/** Contacts with their personal halves, as far as this installation's keys open them. */
export type PeopleBook = {
  readonly protection: () => Promise<Pick<KeyRing, 'protection'> & { readonly lockedKeys: number }>
  /** Reads personal halves: null where one is locked or was altered. */
  readonly opener: () => Promise<(contact: Pick<Contact, 'id' | 'sealed'>) => Personal | null>
  /** Seals drafts, each under the id that its contact has or will have. Throws where the disk refuses a new key. */
  readonly sealer: () => Promise<(id: string, draft: ContactDraft) => Card>
}

/** A book over the keys of this installation. */
export function openPeopleBook(ring: Keys): PeopleBook {
  return {
    protection: async () => {
      const { protection, locked } = await ring()
      return { protection, lockedKeys: locked }
    },
    opener: async () => {
      const { open } = await ring()
      return ({ id, sealed }) => readPersonal(open(sealed, boundTo(id)))
    },
    sealer: async () => {
      const seal = await (await ring()).sealer()
      return (id, draft) => cardOf(draft, seal(JSON.stringify(personalOf(draft)), boundTo(id)))
    }
  }
}

/** A draft of a contact as it stands, null where it is locked. */
export function draftOf(contact: Contact, personal: Personal | null): ContactDraft | null {
  if (!personal) return null
  const { id: _, retired: __, sealed: ___, phones: ____, mails: _____, ...open } = contact
  return { ...open, ...personal }
}

function boundTo(id: string): string {
  return `haltdesk contact ${id}`
}

function readPersonal(text: string | null): Personal | null {
  if (text === null) return null
  const parsed = personalSchema.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : null
}
