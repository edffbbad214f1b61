import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useCurrentPlaybook } from '../store/playbooks.ts'
import { changeSettings, useSession } from '../store/session.ts'
import { answerWho, who } from '../store/who.ts'
import type { Language } from '../text/i18n.ts'

/** Asks for name, department and role: every entry in the log carries them. */
export function WhoDialog() {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const open = useStore(who, (state) => state.open)
  const settings = useSession((state) => state.settings)
  const playbook = useCurrentPlaybook()
  const [person, setPerson] = useState('')
  const [department, setDepartment] = useState('command')
  const [role, setRole] = useState('')
  useEffect(() => {
    if (!open || !settings) return
    setPerson(settings.person)
    setDepartment(settings.department || 'command')
    setRole(settings.role)
  }, [open, settings])
  const departments = playbook?.playbook.departments ?? []
  const roles = (playbook?.playbook.roles ?? []).filter((row) => row.department === department)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (person.trim() === '') return
    if (await changeSettings({ person: person.trim(), department, role })) answerWho(true)
  }
  return (
    <Modal
      opened={open}
      onClose={() => answerWho(false)}
      title={t('frame.whoTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
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
    </Modal>
  )
}
