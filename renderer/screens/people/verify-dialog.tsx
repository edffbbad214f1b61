import { useTranslation } from 'react-i18next'
import type { MaskedContact } from '../../../shared/people/masked.ts'
import { formatDay } from '../../../shared/report/time.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { clock } from '../../store/clock.ts'
import { verifyPerson } from './save-people.ts'

type Props = { readonly id: string; readonly contact: MaskedContact; readonly onClose: () => void }

/** Asks whether somebody really made sure of the numbers before it is recorded. */
export function VerifyDialog({ id, contact, onClose }: Props) {
  const { t } = useTranslation()
  const { name, timeZone } = contact
  const day = formatDay(clock.getState().now, timeZone)
  return (
    <FormDialog
      title={t('people.panel.verifyTitle')}
      confirm={t('people.panel.verifyDo')}
      onClose={onClose}
      onSubmit={() => verifyPerson(id, name, day)}
    >
      <p>{t('people.panel.verifyLead', { name, day })}</p>
    </FormDialog>
  )
}
