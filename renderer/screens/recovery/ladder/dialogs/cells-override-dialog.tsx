import { MultiSelect, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { EVERY_ASSET } from '../../../../../shared/incident/service/cell.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import styles from '../../recovery.module.css'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'

/** Asks to open cells of the matrix by hand, outside the ladder; two people sign. */
export function CellsOverrideDialog({ state, playbook, onClose }: LadderDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [service, setService] = useState('')
  const [assets, setAssets] = useState<string[]>([EVERY_ASSET])
  const [to, setTo] = useState('')
  const [reason, setReason] = useState('')
  const command: Command = {
    name: 'resume.override',
    data: {
      scope: { kind: 'cells', cells: assets.map((asset) => ({ service, asset })), state: to },
      reason: reason.trim()
    }
  }
  const isChosen = service !== '' && to !== '' && assets.length > 0
  const own = [...state.cells.values()].map(({ asset }) => asset)
  const known = [...new Set([...playbook.playbook.assets.map(({ code }) => code as string), ...own])]
  return (
    <FormDialog
      title={t('recovery.ladder.dialog.overrideCells')}
      confirm={t('recovery.ladder.dialog.overrideConfirm')}
      refused={isChosen ? refusedText(command) : t('recovery.ladder.dialog.chooseCells')}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <p className={styles.warning}>{t('recovery.ladder.dialog.overrideLead')}</p>
      <Select
        label={t('recovery.ladder.dialog.service')}
        data={[...playbook.services.values()].map(({ id, name }) => ({ value: id, label: name[language] }))}
        value={service === '' ? null : service}
        onChange={(value) => setService(value ?? '')}
        data-autofocus
        required
      />
      <MultiSelect
        label={t('recovery.ladder.dialog.assets')}
        data={[
          { value: EVERY_ASSET, label: t('recovery.ladder.everyAsset') },
          ...known.filter((asset) => asset !== EVERY_ASSET).map((asset) => ({ value: asset, label: asset }))
        ]}
        value={assets}
        onChange={setAssets}
        required
      />
      <Select
        label={t('recovery.ladder.dialog.state')}
        data={[...playbook.serviceStates.values()]
          .toSorted((a, b) => b.order - a.order)
          .map(({ id, name }) => ({ value: id, label: name[language] }))}
        value={to === '' ? null : to}
        onChange={(value) => setTo(value ?? '')}
        required
      />
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required />
    </FormDialog>
  )
}
