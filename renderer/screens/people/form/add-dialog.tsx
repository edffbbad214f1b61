import type { Playbook } from '../../../../shared/playbook/schema.ts'
import { emptyDraft } from '../../../../shared/people/person.ts'
import { useZone } from '../../../store/zone.ts'
import { ContactDialog } from './contact-dialog.tsx'
import { placeOfRole } from './place-of-role.ts'

type Props = {
  readonly role: string
  readonly order: number
  readonly playbook: Playbook
  readonly onClose: () => void
}

/** A new contact, begun in the role that it is to fill. */
export function AddDialog({ role, order, playbook, onClose }: Props) {
  const zone = useZone()
  const start = { ...emptyDraft(zone), ...placeOfRole(role, playbook), deputyOrder: order === 0 ? null : order }
  return <ContactDialog id={null} start={start} playbook={playbook} onClose={onClose} />
}
