import { Autocomplete, Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../shared/incident/commands.ts'
import type { DeadlineStanding } from '../../../../shared/incident/deadline/standing.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { ClockStartId } from '../../../../shared/playbook/schema.ts'
import { deadlineWords } from '../../../../shared/report/words/deadline.ts'
import type { TermsDraft } from '../../../../shared/view/deadline-form.ts'
import { termsDraft, termsFrom } from '../../../../shared/view/deadline-form.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { sent } from '../../board/dialogs/sent.ts'
import { Lead } from './lead.tsx'
import { SpanFields } from './span-fields.tsx'

type Props = {
  readonly standing: DeadlineStanding
  readonly playbook: PlaybookIndex
  readonly onClose: () => void
}

/** Legal sets the terms of a report for this incident: who, to whom, on which form, from when, how long. */
export function EditDialog({ standing, playbook, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { anchors, terms: labels } = deadlineWords(language)
  const parties = playbook.playbook.externalContacts.map(({ id, name }) => ({ id, name: name[language] }))
  const [draft, setDraft] = useState<TermsDraft>(() => termsDraft(standing.terms, parties))
  const [reason, setReason] = useState('')
  const set = (patch: Partial<TermsDraft>) => setDraft((was) => ({ ...was, ...patch }))
  const change = termsFrom(draft, parties)
  const command: Command | null = change && {
    name: 'deadline.edit',
    data: { deadline: standing.id, change, reason: reason.trim() }
  }
  const starts = ClockStartId.options.map((value) => ({ value, label: anchors[value] }))
  return (
    <FormDialog
      title={t('clocks.dialog.edit')}
      confirm={t('clocks.action.edit')}
      size="lg"
      refused={command ? refusedText(command) : t('clocks.dialog.invalid')}
      onClose={onClose}
      onSubmit={async () => command !== null && sent(command)}
    >
      <Lead standing={standing} />
      <p className="dim" style={{ margin: 0 }}>
        {t('clocks.dialog.editLead')}
      </p>
      <Group grow align="start">
        <Select
          label={labels.owner}
          value={draft.owner}
          onChange={(value) => value && set({ owner: value })}
          data={[...playbook.roles.values()].map(({ id, name }) => ({ value: id, label: name[language] }))}
          searchable
          allowDeselect={false}
        />
        <Autocomplete
          label={labels.recipient}
          description={t('clocks.dialog.recipientHint')}
          value={draft.recipient}
          onChange={(recipient) => set({ recipient })}
          data={[...new Set(parties.map(({ name }) => name))]}
          maxLength={200}
        />
      </Group>
      <TextInput
        label={`${labels.form} (${t('common.optional')})`}
        value={draft.form}
        onChange={(event) => set({ form: event.currentTarget.value })}
        maxLength={500}
        autoComplete="off"
      />
      <Group grow align="start">
        <Select
          label={labels.startsFrom}
          value={draft.startsFrom}
          onChange={(value) => value && set({ startsFrom: ClockStartId.parse(value) })}
          data={starts}
          allowDeselect={false}
        />
        <TextInput
          label={`${t('clocks.dialog.target')} (${t('common.optional')})`}
          value={draft.target}
          onChange={(event) => set({ target: event.currentTarget.value })}
          inputMode="numeric"
          data-autofocus
          autoComplete="off"
        />
      </Group>
      <SpanFields label={labels.span} value={draft.span} onChange={(span) => set({ span })} />
      <SpanFields label={labels.outer} value={draft.outer} onChange={(outer) => set({ outer })} />
      {draft.outer.unit !== 'none' && (
        <Select
          label={t('clocks.dialog.outerFrom')}
          value={draft.outerFrom}
          onChange={(value) => value && set({ outerFrom: ClockStartId.parse(value) })}
          data={starts}
          allowDeselect={false}
        />
      )}
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required />
    </FormDialog>
  )
}
