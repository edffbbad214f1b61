import { IconPhone, IconPhoneOff } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonRow } from '../../../shared/view/people-list.ts'
import { OrderMark } from './order-mark.tsx'
import { showPeople } from './people-view.ts'
import list from './list.module.css'
import styles from './marks.module.css'
import { PresenceMark } from './presence-mark.tsx'
import { VerifiedMark } from './verified-mark.tsx'

type Props = { readonly person: PersonRow; readonly isSelected: boolean; readonly isPlaced: boolean }

/** One line of the list: who, which place in the order, whether they are there, and whether their numbers are sound. */
export const PersonButton = memo(function PersonButton({ person, isSelected, isPlaced }: Props) {
  const { t } = useTranslation()
  const { contact } = person
  const [number] = contact.numbers
  return (
    <button
      type="button"
      className={list.person}
      data-person={contact.id}
      aria-pressed={isSelected}
      onClick={() => showPeople({ selected: isSelected ? null : contact.id })}
    >
      {isPlaced ? <OrderMark order={contact.deputyOrder} /> : <span className="dim">{contact.role}</span>}
      <span className={list.who}>
        <strong>{contact.locked ? t('people.lockedName') : contact.name}</strong>
        {contact.reading !== '' && <span className={styles.reading}>{contact.reading}</span>}
      </span>
      <PresenceMark presence={person.presence} until={person.until} />
      <span className={styles.phone} data-few={contact.numbers.length < 2 || undefined}>
        {number ? <IconPhone aria-hidden size={16} /> : <IconPhoneOff aria-hidden size={16} />}
        <span className="digits">{number ? number.value : t('people.noPhone')}</span>
        {contact.numbers.length > 0 && (
          <span className="dim">{t('people.phones', { count: contact.numbers.length })}</span>
        )}
      </span>
      <VerifiedMark days={person.days} overdue={person.overdue} />
    </button>
  )
})
