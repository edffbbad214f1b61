import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../parts/dialog.tsx'
import { useCurrentPlaybook } from '../store/playbooks.ts'
import { changeSettings, useSession } from '../store/session.ts'
import { answerWho } from '../store/who.ts'
import type { Language } from '../text/i18n.ts'

/** Asks for name, department and role: every entry in the log carries them. */
export function WhoForm() {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const settings = useSession((state) => state.settings)
  const playbook = useCurrentPlaybook()
  const [person, setPerson] = useState(settings?.person ?? '')
  const [department, setDepartment] = useState(settings?.department || 'command')
  const [role, setRole] = useState(settings?.role ?? '')
  const departments = playbook?.playbook.departments ?? []
  const roles = (playbook?.playbook.roles ?? []).filter((row) => row.department === department)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (person.trim() === '') return
    if (await changeSettings({ person: person.trim(), department, role })) answerWho(true)
  }
  return (
    <Dialog title={t('frame.whoTitle')} onClose={() => answerWho(false)}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <Text size="sm">{t('frame.whoLead')}</Text>
          <TextInput
            label={t('common.name')}
            value={person}
            onChange={(event) => setPerson(event.currentTarget.value)}
            data-autofocus
            required
            maxLength={120}
            autoComplete="off"
          />
          <Select
            label={t('common.department')}
            data={departments.map((row) => ({ value: row.id, label: row.name[language] }))}
            value={department}
            onChange={(value) => {
              setDepartment(value ?? 'command')
              setRole('')
            }}
            allowDeselect={false}
          />
          <Select
            label={t('common.role')}
            data={[
              { value: '', label: t('frame.whoRoleNone') },
              ...roles.map((row) => ({ value: row.id, label: row.name[language] }))
            ]}
            value={role}
            onChange={(value) => setRole(value ?? '')}
            allowDeselect={false}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => answerWho(false)}>
              {t('frame.whoLater')}
            </Button>
            <Button type="submit" disabled={person.trim() === ''}>
              {t('frame.whoStart')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
