import { IconCircleCheckFilled, IconCircleXFilled } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nextPhase, preconditions } from '../../../../shared/incident/phase/preconditions.ts'
import { wordsOf } from '../../../../shared/report/words/of.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import type { DialogProps } from './dialog-of-kind.tsx'
import styles from './dialogs.module.css'
import { OpenCritical } from './open-critical.tsx'
import { refusedText } from './refused-text.ts'
import { sent } from './sent.ts'

/** Goes on to the next phase: what should hold before, and a reason where it does not. */
export function AdvanceDialog({ state, playbook, onClose }: DialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const next = nextPhase(state, playbook)
  const rows = preconditions(state, playbook)
  const unmet = rows.filter((row) => !row.met).length
  const data = { reason: reason.trim() }
  return (
    <FormDialog
      title={t('board.header.advanceTo', { phase: next?.name[language] ?? '' })}
      confirm={unmet > 0 ? t('board.dialog.advanceAnyway') : t('board.dialog.advance')}
      refused={refusedText({ name: 'phase.advance', data })}
      onClose={onClose}
      onSubmit={() => sent({ name: 'phase.advance', data })}
    >
      <p>{next?.purpose[language]}</p>
      <ul className={styles.conditions} aria-label={t('board.dialog.preconditions')}>
        {rows.map((row) => (
          <li key={row.code} data-met={row.met || undefined}>
            {row.met ? <IconCircleCheckFilled aria-hidden size={20} /> : <IconCircleXFilled aria-hidden size={20} />}
            <span>{wordsOf(language).preconditions[row.code]}</span>
            <strong>{row.met ? t('board.dialog.met') : t('board.dialog.unmet', { count: row.count })}</strong>
          </li>
        ))}
      </ul>
      <OpenCritical state={state} playbook={playbook} />
      {unmet > 0 && (
        <ReasonField
          label={t('board.dialog.advanceReason')}
          value={reason}
          onChange={setReason}
          required
          data-autofocus
        />
      )}
    </FormDialog>
  )
}
