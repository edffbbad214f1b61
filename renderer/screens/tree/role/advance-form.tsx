import { Button, Group } from '@mantine/core'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Slot } from '../../../../shared/incident/call/call.ts'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { act } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'
import styles from './role.module.css'

type Props = { readonly role: string; readonly slot: Slot; readonly onDone: () => void }

/** Moves past somebody whose answer is awaited, without waiting for the time to run out. */
export function AdvanceForm({ role, slot, onDone }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const [reason, setReason] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ((await act({ name: 'call.advance', data: { role, slot, reason: reason.trim() } })) === null) return
    say('done', t('tree.advanced', { role: names.role(role) }))
    onDone()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} minRows={1} required />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={reason.trim() === ''}>
          {t('tree.advance')}
        </Button>
      </Group>
    </form>
  )
}
