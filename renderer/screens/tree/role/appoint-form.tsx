import { Button, Group, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { act } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'
import styles from './role.module.css'

type Props = { readonly role: string; readonly onDone: () => void }

/** Names somebody who acts for a role that cannot be reached. */
export function AppointForm({ role, onDone }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const [person, setPerson] = useState('')
  const [reason, setReason] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const data = { role, person: person.trim(), reason: reason.trim() }
    if ((await act({ name: 'call.appoint', data })) === null) return
    say('done', t('tree.appointed', { role: names.role(role), person: data.person }))
    onDone()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t('tree.appointPerson')}
        value={person}
        onChange={(event) => setPerson(event.currentTarget.value)}
        maxLength={120}
        autoComplete="off"
        required
      />
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} minRows={1} required />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={person.trim() === '' || reason.trim() === ''}>
          {t('tree.appoint')}
        </Button>
      </Group>
    </form>
  )
}
