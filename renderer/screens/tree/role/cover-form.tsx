import { Button, Group, Select } from '@mantine/core'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parentOf } from '../../../../shared/people/chain.ts'
import type { Watched } from '../../../../shared/watch/engine.ts'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useNames } from '../../../parts/use-names.ts'
import { act } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'
import styles from './role.module.css'

type Props = { readonly role: string; readonly watched: Watched; readonly onDone: () => void }

/** Names the role that calls the branch of one that cannot be reached: its parent, unless another is chosen. */
export function CoverForm({ role, watched, onDone }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const { playbook } = watched.playbook
  const [by, setBy] = useState<string | null>(parentOf(role, playbook) ?? null)
  const [reason, setReason] = useState('')
  const others = playbook.roles.filter((one) => one.id !== role).map(({ id }) => ({ value: id, label: names.role(id) }))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (by === null) return
    if ((await act({ name: 'call.cover', data: { role, by, reason: reason.trim() } })) === null) return
    say('done', t('tree.covered', { role: names.role(role), by: names.role(by) }))
    onDone()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Select label={t('tree.coverBy')} data={others} value={by} onChange={setBy} searchable required />
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} minRows={1} required />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={by === null || reason.trim() === ''}>
          {t('tree.cover')}
        </Button>
      </Group>
    </form>
  )
}
