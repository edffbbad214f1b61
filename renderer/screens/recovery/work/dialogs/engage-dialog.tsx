import { Autocomplete, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import type { Engagement } from '../../../../../shared/incident/vendor/vendor.ts'
import type { PlaybookIndex } from '../../../../../shared/playbook/applies.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { useNames } from '../../../../parts/use-names.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'

type Props = {
  readonly playbook: PlaybookIndex
  /** Undefined where a new one is engaged. */
  readonly engagement: Engagement | undefined
  readonly onClose: () => void
}

/** Engages a vendor or an outside expert, or corrects the number and the priority of a case. */
export function EngageDialog({ playbook, engagement, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const [vendor, setVendor] = useState('')
  const [task, setTask] = useState('')
  const [caseNumber, setCaseNumber] = useState(engagement?.caseNumber ?? '')
  const [topPriority, setTopPriority] = useState(engagement?.topPriority ?? false)
  const parties = playbook.playbook.externalContacts
  const known = parties.find((party) => party.name[language] === vendor.trim())?.id ?? vendor.trim()
  const command: Command = engagement
    ? { name: 'vendor.amend', data: { engagement: engagement.id, caseNumber: caseNumber.trim(), topPriority } }
    : { name: 'vendor.engage', data: { vendor: known, task: task.trim(), caseNumber: caseNumber.trim(), topPriority } }
  const isNamed = engagement !== undefined || known !== ''
  return (
    <FormDialog
      title={
        engagement
          ? t('recovery.work.dialog.amend', { vendor: names.role(engagement.vendor) })
          : t('recovery.work.dialog.engage')
      }
      confirm={t('recovery.work.dialog.confirmSave')}
      refused={isNamed ? refusedText(command) : t('recovery.work.dialog.vendor')}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      {!engagement && (
        <>
          <Autocomplete
            label={t('recovery.work.dialog.vendor')}
            data={[...new Set(parties.map((party) => party.name[language]))]}
            value={vendor}
            maxLength={120}
            required
            data-autofocus
            onChange={setVendor}
          />
          <ReasonField label={t('recovery.work.dialog.task')} value={task} onChange={setTask} />
        </>
      )}
      <TextInput
        label={t('recovery.work.dialog.caseNumber')}
        value={caseNumber}
        maxLength={80}
        autoComplete="off"
        data-autofocus={engagement !== undefined || undefined}
        onChange={(event) => setCaseNumber(event.currentTarget.value)}
      />
      <Switch
        label={t('recovery.work.dialog.topPriority')}
        checked={topPriority}
        onChange={(event) => setTopPriority(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}
