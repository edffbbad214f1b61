import { Select } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/assert-never.ts'
import type { Command } from '../../../shared/incident/commands.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { ReasonDialog } from '../../parts/reason-dialog.tsx'
import { ReasonField } from '../../parts/reason-field.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { act } from '../../store/act.ts'
import { ActionDialog } from '../after/actions/action-dialog.tsx'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { closeDebriefDialog, useDebriefDialog } from './dialog.ts'
import { MarkDialog } from './mark-dialog.tsx'

/** The dialog of the debriefing that is open, if one is. */
export function DebriefDialogs({ open }: { readonly open: OpenIncidentProps }) {
  const { t } = useTranslation()
  const dialog = useDebriefDialog()
  const onClose = closeDebriefDialog
  useEffect(() => closeDebriefDialog, [])
  if (dialog === null) return null
  switch (dialog.kind) {
    case 'mark':
      return <MarkDialog debrief={open.state.debrief} subject={dialog.subject} what={dialog.what} onClose={onClose} />
    case 'unmark':
      return (
        <ReasonDialog
          title={t('debrief.mark.takeBackTitle')}
          confirm={t('debrief.mark.takeBack')}
          lead={<p>{dialog.what}</p>}
          optional
          onClose={onClose}
          onSubmit={(reason) => send({ name: 'debrief.unmark', data: { subject: dialog.subject, reason } })}
        />
      )
    case 'retract':
      return (
        <ReasonDialog
          title={t('debrief.hotwash.retractTitle')}
          confirm={t('debrief.hotwash.retract')}
          lead={<p>{open.state.debrief.words.get(dialog.word)?.said.value}</p>}
          onClose={onClose}
          onSubmit={(reason) => send({ name: 'debrief.retract', data: { word: dialog.word, reason } })}
        />
      )
    case 'propose':
      return <ProposeDialog open={open} onClose={onClose} />
    case 'pass':
      return (
        <ReasonDialog
          title={t('debrief.improve.passTitle')}
          confirm={t('debrief.improve.pass')}
          lead={<p>{open.state.debrief.proposals.get(dialog.proposal)?.said.value}</p>}
          onClose={onClose}
          onSubmit={(reason) =>
            send({ name: 'debrief.settle', data: { proposal: dialog.proposal, taken: false, reason } })
          }
        />
      )
    case 'action':
      return <ActionDialog open={open} causes={[]} onClose={onClose} />
    default:
      return assertNever(dialog)
  }
}

type Props = { readonly open: OpenIncidentProps; readonly onClose: () => void }

/** Proposes a change of the playbook, to a duty, a rule, or the whole of it. */
function ProposeDialog({ open: { playbook }, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [ref, setRef] = useState('')
  const [text, setText] = useState('')
  const { duties, escalationRules } = playbook.playbook
  const data = [
    { value: '', label: t('debrief.improve.refNone') },
    ...[...duties, ...escalationRules].map((row) => ({
      value: row.id as string,
      label: `${row.id} ${row.text[language]}`
    }))
  ]
  return (
    <FormDialog
      title={t('debrief.improve.proposeTitle')}
      confirm={t('debrief.improve.confirm')}
      refused={text.trim() === '' ? t('after.cause.textNeeded') : null}
      onClose={onClose}
      onSubmit={() => send({ name: 'debrief.propose', data: { ref, text: text.trim() } })}
    >
      <ReasonField label={t('debrief.improve.text')} value={text} onChange={setText} required data-autofocus />
      <Select
        label={t('debrief.improve.ref')}
        data={data}
        searchable
        limit={60}
        value={ref}
        allowDeselect={false}
        onChange={(value) => setRef(value ?? '')}
      />
    </FormDialog>
  )
}

async function send(command: Command): Promise<boolean> {
  return (await act(command)) !== null
}
