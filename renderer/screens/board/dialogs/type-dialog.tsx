import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentType } from '../../../../shared/playbook/schema.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import type { DialogProps } from './dialog-of-kind.tsx'
import { Choice } from './choice.tsx'
import { sent } from './sent.ts'

/** Corrects the type; a trouble becomes a halt here. What the present type usually turns into stands first. */
export function TypeDialog({ state, playbook, onClose }: DialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const present = state.type?.value ?? ''
  const may: readonly string[] = playbook.types.get(present)?.mayBecome ?? []
  const types = [...playbook.types.values()].filter((type) => type.id !== present)
  const [type, setType] = useState<string>(may[0] ?? '')
  const [reason, setReason] = useState('')
  const groups: [string, IncidentType[]][] = [
    [t('board.dialog.mayBecome'), types.filter((row) => may.includes(row.id))],
    [t('board.dialog.otherTypes'), types.filter((row) => !may.includes(row.id))]
  ]
  const refused = type === '' ? t('board.dialog.chooseType') : reason.trim() === '' ? t('common.reasonNeeded') : null
  return (
    <FormDialog
      title={t('board.dialog.type')}
      size="lg"
      confirm={t('board.dialog.typeConfirm')}
      refused={refused}
      onClose={onClose}
      onSubmit={() => sent({ name: 'halt.reclassify', data: { type, reason: reason.trim() } })}
    >
      <p>{t('board.dialog.typeLead')}</p>
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required data-autofocus />
      <Radio.Group value={type} onChange={setType} label={t('board.dialog.typeLabel')}>
        <Stack gap={6}>
          {groups.map(
            ([heading, rows]) =>
              rows.length > 0 && (
                <Stack key={heading} gap={6}>
                  <strong>{heading}</strong>
                  {rows.map((row) => (
                    <Choice key={row.id} value={row.id} label={`${row.id} ${row.name[language]}`}>
                      <span>{row.definition[language]}</span>
                    </Choice>
                  ))}
                </Stack>
              )
          )}
        </Stack>
      </Radio.Group>
    </FormDialog>
  )
}
