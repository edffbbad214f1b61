import { Autocomplete, Button, NativeSelect, TextInput } from '@mantine/core'
import { IconPhoneIncoming } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallableParty } from '../../../shared/view/callable-party.ts'
import { callableParties } from '../../../shared/view/callable-party.ts'
import type { Watched } from '../../../shared/watch/engine.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { act } from '../../store/act.ts'
import { say } from '../../store/toasts.ts'
import styles from './calls.module.css'
import { outcomeWord } from './outcome.ts'
import { useParty } from './use-party.ts'

const outcomes = ['confirmed', 'reached', 'declined'] as const
type Inbound = (typeof outcomes)[number]

/** Somebody rang us: who, what came of it, recorded in one line. */
export function Inbound({ watched }: { readonly watched: Watched }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const parties = useParties(watched)
  const [who, setWho] = useState('')
  const [outcome, setOutcome] = useState<Inbound>('confirmed')
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const party = parties.get(who.trim())
    setMissing(!party)
    if (!party) return
    const data = { role: party.role, slot: party.slot, outcome, note: note.trim() }
    if (!(await act({ name: 'call.receive', data }))) return
    say('done', t('calls.inboundSaved', { name: who.trim() }))
    setWho('')
    setNote('')
    document.getElementById('inbound-who')?.blur()
  }
  return (
    <form className={styles.inbound} onSubmit={(event) => void submit(event)} aria-label={t('calls.inbound')}>
      <IconPhoneIncoming aria-hidden size={20} />
      <Autocomplete
        size="xs"
        id="inbound-who"
        className={styles.inboundWho}
        aria-label={t('calls.inboundWho')}
        placeholder={t('calls.inboundWhoPlaceholder')}
        data={[...parties.keys()]}
        limit={12}
        value={who}
        error={missing && t('calls.inboundNone')}
        onChange={(value) => {
          setWho(value)
          setMissing(false)
        }}
        selectFirstOptionOnChange
      />
      <NativeSelect
        size="xs"
        className={styles.inboundOutcome}
        aria-label={t('calls.outcome')}
        data={outcomes.map((one) => ({ value: one, label: outcomeWord(one, language) }))}
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value as Inbound)}
      />
      <TextInput
        size="xs"
        className={styles.inboundNote}
        aria-label={t('calls.inboundNote')}
        placeholder={t('calls.inboundNote')}
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button size="compact-md" type="submit" variant="default">
        {t('calls.inboundSave')}
      </Button>
    </form>
  )
}

/** Everybody who may ring, by how the list names them. */
function useParties(watched: Watched): ReadonlyMap<string, CallableParty> {
  const { t } = useTranslation()
  const party = useParty()
  const names = useNames()
  return useMemo(() => {
    const rows = callableParties(watched, watched.state.declaredAt ?? 0).map((one) => {
      const { name, role: own } = party(one.slot)
      const role = names.role(one.role)
      if (one.slot.role !== one.role) return [t('calls.inboundFor', { name: name ?? own, own, role }), one] as const
      return [name === null ? role : t('calls.inboundAs', { name, role }), one] as const
    })
    return new Map(rows.toReversed())
  }, [watched, party, names, t])
}
