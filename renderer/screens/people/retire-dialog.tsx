import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../parts/reason-dialog.tsx'
import { showPeople } from './people-view.ts'
import { retirePerson } from './save-people.ts'

type Props = { readonly id: string; readonly name: string; readonly onClose: () => void }

/** Takes somebody out of use, with the reason. */
export function RetireDialog({ id, name, onClose }: Props) {
  const { t } = useTranslation()
  const retire = async (reason: string) => {
    const done = await retirePerson(id, name, reason)
    if (done) showPeople({ selected: null })
    return done
  }
  return (
    <ReasonDialog
      title={t('people.panel.retireTitle', { name })}
      confirm={t('people.panel.retireDo')}
      lead={<p>{t('people.panel.retireLead')}</p>}
      onClose={onClose}
      onSubmit={retire}
    />
  )
}
