import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../shared/settings/settings.ts'
import { useCurrentPlaybook } from '../../store/playbooks.ts'
import type { Language } from '../../text/i18n.ts'
import { saveSettings } from './save.ts'
import { Section } from './section.tsx'
import styles from './settings.module.css'

type Me = Pick<Settings, 'person' | 'department' | 'role'>

/** Who sits here: name, department, role. */
export function MeSection({ settings }: { readonly settings: Settings }) {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const playbook = useCurrentPlaybook()
  const [typed, setTyped] = useState<Partial<Me>>({})
  const stored: Me = { person: settings.person, department: settings.department || 'command', role: settings.role }
  const me: Me = { ...stored, ...typed }
  const changed = me.person !== stored.person || me.department !== stored.department || me.role !== stored.role
  const nameless = me.person.trim() === ''
  const departments = playbook?.playbook.departments ?? []
  const roles = (playbook?.playbook.roles ?? []).filter((role) => role.department === me.department)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (nameless) return
    if (await saveSettings({ ...me, person: me.person.trim() })) setTyped({})
  }
  return (
    <Section name="me">
      <p>{t('settings.meLead')}</p>
      <form className={styles.me} onSubmit={(event) => void save(event)}>
        <TextInput
          label={t('common.name')}
          value={me.person}
          onChange={(event) => setTyped({ ...typed, person: event.currentTarget.value })}
          error={nameless && typed.person !== undefined && t('settings.meNameNeeded')}
          required
          maxLength={120}
          autoComplete="off"
        />
        <NativeSelect
          label={t('common.department')}
          value={me.department}
          onChange={(event) => setTyped({ ...typed, department: event.currentTarget.value, role: '' })}
          data={departments.map((row) => ({ value: row.id, label: row.name[language] }))}
        />
        <NativeSelect
          label={t('common.role')}
          value={me.role}
          onChange={(event) => setTyped({ ...typed, role: event.currentTarget.value })}
          data={[
            { value: '', label: t('settings.noRole') },
            ...roles.map((row) => ({ value: row.id, label: row.name[language] }))
          ]}
        />
        <div className={styles.row}>
          <Button type="submit" disabled={nameless || !changed}>
            {t('settings.meSave')}
          </Button>
          {changed && <span className={styles.unsaved}>{t('settings.meUnsaved')}</span>}
        </div>
      </form>
    </Section>
  )
}
