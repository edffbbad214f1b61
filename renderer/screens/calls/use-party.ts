import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Slot } from '../../../shared/incident/call/call.ts'
import { useNames } from '../../parts/use-names.ts'
import { useKnownPeople } from '../../store/people.ts'

/** Who stands in a slot, in words. `name` is null where nobody is filled in. */
export type Party = { readonly name: string | null; readonly role: string; readonly title: string }

/** Names whoever stands in a slot: the person, else the role itself. */
export function useParty(): (slot: Slot) => Party {
  const { t } = useTranslation()
  const byId = useKnownPeople((known) => known.byId)
  const names = useNames()
  return useCallback(
    (slot) => {
      const contact = byId.get(slot.contact)
      const name = contact ? (contact.locked ? t('calls.locked') : contact.name) : null
      const role = names.role(slot.role)
      return { name, role, title: name === null ? role : `${name} (${role})` }
    },
    [byId, names, t]
  )
}
