import { Autocomplete, Button, Select, Textarea } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { samePerson } from '../../../shared/incident/person.ts'
import { peopleSeen } from '../../../shared/view/people-seen.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { act, refusalNow } from '../../store/act.ts'
import { say } from '../../store/toasts.ts'
import { refusalText } from '../../text/fault-text.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import styles from './handover.module.css'
import { rolesByDepartment } from './roles.ts'

/** Offers the command to someone: they have to accept before it passes. */
export function OfferForm({ state, playbook, events }: OpenIncidentProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const commander = state.commander?.value
  const [person, setPerson] = useState('')
  const [role, setRole] = useState(commander?.role ?? '')
  const [note, setNote] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const people = useMemo(
    () =>
      peopleSeen(events)
        .map((actor) => actor.person)
        .filter((name) => !samePerson(name, commander?.person ?? '')),
    [events, commander]
  )
  const commands = useMemo<AppCommand[]>(() => {
    const run = () => field.current?.focus()
    return [{ id: 'handover.offer', title: t('handover.offer'), group: t('handover.groupCommand'), keys: 'o', run }]
  }, [t])
  useCommands('handover.offer', commands)
  const to = { person: person.trim(), role }
  const refusal = to.person === '' ? null : refusalNow({ name: 'command.offer', data: { to, note } })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act({ name: 'command.offer', data: { to, note: note.trim() } }))
      say('done', t('handover.offered', { person: to.person }))
  }
  return (
    <form className={styles.card} onSubmit={(event) => void submit(event)}>
      <h2>{t('handover.offer')}</h2>
      <p className="dim">{t('handover.offerLead')}</p>
      <Autocomplete
        ref={field}
        label={t('handover.to')}
        description={t('handover.toHelp')}
        data={people}
        value={person}
        onChange={setPerson}
        error={refusal && refusalText(refusal)}
        maxLength={120}
        required
      />
      <Select
        label={t('handover.role')}
        data={rolesByDepartment(playbook, language)}
        value={role}
        onChange={(value) => setRole(value ?? '')}
        allowDeselect={false}
        searchable
      />
      <Textarea
        label={t('handover.note')}
        description={t('handover.noteHelp')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={2000}
      />
      <Button
        type="submit"
        leftSection={<IconSend aria-hidden size={18} />}
        disabled={to.person === '' || refusal !== null}
      >
        {to.person === '' ? t('handover.sendNobody') : t('handover.send', { person: to.person })}
      </Button>
    </form>
  )
}
