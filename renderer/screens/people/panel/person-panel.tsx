import { Button, CloseButton } from '@mantine/core'
import { IconPencil, IconShieldCheck, IconUserOff } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonRow, RoleRow } from '../../../../shared/view/people-list.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { startEdit } from '../edit-person.ts'
import { OrderMark } from '../order-mark.tsx'
import { openPeopleDialog, showPeople } from '../people-view.ts'
import marks from '../marks.module.css'
import styles from './panel.module.css'
import { PresenceMark } from '../presence-mark.tsx'
import { Facts } from './facts.tsx'
import { Note } from './note.tsx'
import { OrderButtons } from './order-buttons.tsx'
import { Ways } from './ways.tsx'

type Props = { readonly row: RoleRow; readonly person: PersonRow }

/** Everything about one person, beside the list. Esc closes it. */
export function PersonPanel({ row, person }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { contact } = person
  const { id } = contact
  const close = () => {
    showPeople({ selected: null })
    document.querySelector<HTMLElement>(`[data-person="${id}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    close()
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className={styles.panel} aria-label={t('people.panel.label')} onKeyDown={onKeyDown}>
      <div className={styles.panelHead}>
        <div>
          <h2>{contact.locked ? t('people.lockedName') : contact.name}</h2>
          <span className={marks.reading}>{contact.reading}</span>
        </div>
        <CloseButton aria-label={t('people.panel.close')} onClick={close} />
      </div>
      <div className={styles.marks}>
        <span>
          {row.name?.[language] ??
            (contact.role === '' ? t('people.form.noRole') : t('people.retiredRole', { role: contact.role }))}
        </span>
        {row.name && <OrderMark order={contact.deputyOrder} />}
        <PresenceMark presence={person.presence} until={person.until} />
      </div>
      {contact.locked && <p className={marks.few}>{t('people.locked')}</p>}
      <Ways contact={contact} field="numbers" />
      <Ways contact={contact} field="addresses" />
      <p className={styles.logged}>{t('people.panel.logged')}</p>
      <Facts person={person} />
      {contact.hasNote && <Note id={id} />}
      {row.name && <OrderButtons row={row} id={id} />}
      <div className={styles.actions}>
        <Button
          variant={person.overdue ? 'filled' : 'default'}
          leftSection={<IconShieldCheck aria-hidden size={18} />}
          onClick={() => openPeopleDialog({ kind: 'verify', id })}
        >
          {t('people.panel.verifyNow')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPencil aria-hidden size={18} />}
          onClick={() => void startEdit(contact)}
        >
          {t('common.edit')}
        </Button>
        {row.name && (
          <Button
            variant="default"
            disabled={row.people.length > 9}
            onClick={() => openPeopleDialog({ kind: 'add', role: row.role, order: row.people.length })}
          >
            {t('people.addDeputy')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconUserOff aria-hidden size={18} />}
          onClick={() => openPeopleDialog({ kind: 'retire', id })}
        >
          {t('people.panel.retire')}
        </Button>
      </div>
    </aside>
  )
}
