import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { SeverityBadge } from '../../../parts/severity-badge.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import type { DialogProps } from './dialog-of-kind.tsx'
import { Choice } from './choice.tsx'
import styles from './dialogs.module.css'
import { refusedText } from './refused-text.ts'
import { sent } from './sent.ts'

const ANY_REASON = '-'

/** Raises or lowers the severity. Only the commander lowers; to anybody else the lower ones say so. */
export function SeverityDialog({ state, playbook, onClose }: DialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const present = state.severity?.value ?? ''
  const rows = [...playbook.severities.values()].sort((a, b) => a.rank - b.rank)
  const [severity, setSeverity] = useState('')
  const [reason, setReason] = useState('')
  const whyNot = (id: string) =>
    id === present
      ? t('board.dialog.present')
      : refusedText({ name: 'halt.regrade', data: { severity: id, reason: ANY_REASON } })
  const first = rows.find((row) => whyNot(row.id) === null)
  const refused =
    severity === '' ? t('board.dialog.chooseSeverity') : reason.trim() === '' ? t('common.reasonNeeded') : null
  return (
    <FormDialog
      title={t('board.dialog.severity')}
      size="xl"
      confirm={t('board.dialog.severityConfirm')}
      refused={refused}
      onClose={onClose}
      onSubmit={() => sent({ name: 'halt.regrade', data: { severity, reason: reason.trim() } })}
    >
      <p>{t('board.dialog.severityLead')}</p>
      <Radio.Group value={severity} onChange={setSeverity} label={t('board.dialog.severityLabel')}>
        <Stack gap={6} className={styles.states}>
          {rows.map((row) => (
            <Choice
              key={row.id}
              value={row.id}
              label={<SeverityBadge severity={row} id={row.id} />}
              refused={whyNot(row.id)}
              autoFocus={row === first}
            >
              <ul className={styles.criteria}>
                {row.criteria.map((one) => (
                  <li key={one.en}>{one[language]}</li>
                ))}
              </ul>
            </Choice>
          ))}
        </Stack>
      </Radio.Group>
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required />
    </FormDialog>
  )
}
