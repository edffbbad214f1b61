import { Button, Checkbox, Group, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { TimeField } from '../../../parts/time-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import type { DialogProps } from './dialog-of-kind.tsx'
import { sent } from './sent.ts'
import { nowHere } from '../../../store/clock.ts'

const MINUTE = 60_000
const minutesOffered = [5, 15, 30, 60] as const

/** Adds a duty that the playbook does not have. */
export function AddDutyDialog({
  state,
  playbook,
  department: first,
  onClose
}: DialogProps & { readonly department: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const [text, setText] = useState('')
  const [department, setDepartment] = useState(first)
  const [ownerRole, setOwnerRole] = useState('')
  const [dueAt, setDueAt] = useState<number | null>(null)
  const [critical, setCritical] = useState(false)
  const roles = playbook.playbook.roles.filter((role) => role.department === department)
  const phase = playbook.phases.get(state.phase?.value ?? '')?.name[language] ?? ''
  return (
    <FormDialog
      title={t('board.dialog.add')}
      size="lg"
      confirm={t('common.add')}
      refused={text.trim() === '' ? t('board.dialog.addNeedsText') : null}
      onClose={onClose}
      onSubmit={() => sent({ name: 'duty.add', data: { department, text: text.trim(), critical, ownerRole, dueAt } })}
    >
      <p>{t('board.dialog.addLead', { phase })}</p>
      <ReasonField
        label={t('board.dialog.addText')}
        value={text}
        onChange={setText}
        maxLength={1000}
        required
        data-autofocus
      />
      <Group grow>
        <Select
          label={t('common.department')}
          data={[...playbook.departments.values()].map((row) => ({
            value: row.id as string,
            label: row.name[language]
          }))}
          value={department}
          onChange={(value) => {
            setDepartment(value ?? first)
            setOwnerRole('')
          }}
          allowDeselect={false}
        />
        <Select
          label={t('board.dialog.addOwner')}
          data={[
            { value: '', label: t('board.dialog.addNoOwner') },
            ...roles.map((role) => ({ value: role.id, label: role.name[language] }))
          ]}
          value={ownerRole}
          onChange={(value) => setOwnerRole(value ?? '')}
          allowDeselect={false}
        />
      </Group>
      <TimeField label={t('board.dialog.addDue')} value={dueAt} onChange={setDueAt} zone={zone} allowFuture />
      <Group gap="xs">
        {minutesOffered.map((minutes) => (
          <Button key={minutes} size="compact-sm" variant="default" onClick={() => setDueAt(inMinutes(minutes))}>
            {t('board.dialog.addIn', { count: minutes })}
          </Button>
        ))}
      </Group>
      <Checkbox
        label={t('board.dialog.addCritical')}
        checked={critical}
        onChange={(event) => setCritical(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}

function inMinutes(minutes: number): number {
  return Math.ceil(nowHere() / MINUTE) * MINUTE + minutes * MINUTE
}
