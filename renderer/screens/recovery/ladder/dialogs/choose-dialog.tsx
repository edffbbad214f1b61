import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { ladderForType, ladderOf, stagesOf } from '../../../../../shared/incident/resumption/ladder.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { Choice } from '../../../board/dialogs/choice.tsx'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'

/** Chooses the ladder, or another one for a reason while nothing was opened on it. */
export function ChooseDialog({ state, playbook, onClose }: LadderDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const present = ladderOf(state, playbook)
  const suggested = ladderForType(state, playbook)
  const [ladder, setLadder] = useState(present?.id ?? suggested?.id ?? '')
  const [reason, setReason] = useState('')
  const command: Command = { name: 'resume.choose', data: { ladder, reason: reason.trim() } }
  return (
    <FormDialog
      title={t('recovery.ladder.dialog.choose')}
      size="lg"
      confirm={t('recovery.ladder.dialog.chooseConfirm')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <Radio.Group value={ladder} onChange={setLadder} aria-label={t('recovery.ladder.dialog.choose')}>
        <Stack gap={6}>
          {playbook.playbook.resumption.ladders.map((one, index) => (
            <Choice
              key={one.id}
              value={one.id}
              label={`${one.name[language]}${one.id === suggested?.id ? ` — ${t('recovery.ladder.dialog.suggested')}` : ''}`}
              autoFocus={index === 0}
            >
              {t('recovery.ladder.dialog.stages', {
                count: one.stages.length,
                stages: stagesOf(one)
                  .map((stage) => stage.name[language])
                  .join(' → ')
              })}
            </Choice>
          ))}
        </Stack>
      </Radio.Group>
      {present && (
        <ReasonField
          label={t('recovery.ladder.dialog.changeReason')}
          value={reason}
          onChange={setReason}
          required
          minRows={1}
        />
      )}
    </FormDialog>
  )
}
