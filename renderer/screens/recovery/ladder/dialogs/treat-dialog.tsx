import { Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { treatmentOf } from '../../../../../shared/incident/resumption/proof.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { useSession } from '../../../../store/session.ts'
import { Choice } from '../../../board/dialogs/choice.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'
import { RoleSelect } from '../../role-select.tsx'

/** Decides how open orders are treated: by whom and by which rule. The playbook says who did so before. */
export function TreatDialog({ state, playbook, onClose }: LadderDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const own = useSession((session) => session.settings?.role ?? '')
  const before = treatmentOf(state)
  const rows = playbook.playbook.resumption.orderTreatments
  const [treatment, setTreatment] = useState(before?.value ?? rows[0]?.id ?? '')
  const [owner, setOwner] = useState(before?.owner ?? own)
  const [basis, setBasis] = useState(before?.basis ?? '')
  const command: Command = { name: 'resume.treat', data: { treatment, owner, basis: basis.trim() } }
  return (
    <FormDialog
      title={t('recovery.ladder.dialog.treat')}
      size="xl"
      confirm={t('recovery.ladder.dialog.treatConfirm')}
      refused={owner === '' ? t('refusal.no-such-role', { role: '' }) : refusedText(command)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <Radio.Group value={treatment} onChange={setTreatment} label={t('recovery.ladder.dialog.treatment')}>
        <Stack gap={4}>
          {rows.map((row) => (
            <Choice key={row.id} value={row.id} label={row.name[language]} autoFocus={row.id === treatment}>
              {row.definition[language]}
              <br />
              {t('recovery.ladder.dialog.precedent', { precedent: row.precedent[language] })}
            </Choice>
          ))}
        </Stack>
      </Radio.Group>
      <RoleSelect label={t('recovery.ladder.dialog.owner')} playbook={playbook} value={owner} onChange={setOwner} />
      <TextInput
        label={t('recovery.ladder.dialog.basis')}
        value={basis}
        maxLength={2000}
        required
        autoComplete="off"
        onChange={(event) => setBasis(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
