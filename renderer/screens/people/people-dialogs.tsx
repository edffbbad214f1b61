import { assertNever } from '../../../shared/assert-never.ts'
import type { MaskedContact } from '../../../shared/people/masked.ts'
import type { Playbook } from '../../../shared/playbook/schema.ts'
import { AddDialog } from './form/add-dialog.tsx'
import { ContactDialog } from './form/contact-dialog.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { openPeopleDialog, usePeopleView } from './people-view.ts'
import { RetireDialog } from './retire-dialog.tsx'
import { VerifyDialog } from './verify-dialog.tsx'

type Props = { readonly contacts: readonly MaskedContact[]; readonly playbook: Playbook }

/** The dialog that stands over the list, if any. */
export function PeopleDialogs({ contacts, playbook }: Props) {
  const dialog = usePeopleView((view) => view.dialog)
  const close = () => openPeopleDialog(null)
  if (!dialog) return null
  if (dialog.kind === 'export') return <ExportDialog contacts={contacts} onClose={close} />
  if (dialog.kind === 'add')
    return <AddDialog role={dialog.role} order={dialog.order} playbook={playbook} onClose={close} />
  if (dialog.kind === 'edit')
    return <ContactDialog id={dialog.id} start={dialog.draft} playbook={playbook} onClose={close} />
  const contact = contacts.find(({ id }) => id === dialog.id)
  if (!contact) return null
  switch (dialog.kind) {
    case 'retire':
      return <RetireDialog id={dialog.id} name={contact.name} onClose={close} />
    case 'verify':
      return <VerifyDialog id={dialog.id} contact={contact} onClose={close} />
    default:
      return assertNever(dialog)
  }
}
