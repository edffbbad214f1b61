import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { keyOfBlocker } from '../../../../../shared/incident/resumption/blockers.ts'
import { blockerWords } from '../../../../../shared/report/words/blockers.ts'
import { FormDialog } from '../../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../../parts/reason-field.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import { useNames } from '../../../../parts/use-names.ts'
import { refusedText } from '../../../board/dialogs/refused-text.ts'
import { sent } from '../../../board/dialogs/sent.ts'
import styles from '../../recovery.module.css'
import type { LadderDialogProps } from '../ladder-dialogs.tsx'
import ladder from '../ladder.module.css'
import type { ChosenStep } from '../use-ladder.ts'

/** Asks to take a step although something is not met (ER-18): everything it passes over is named. */
export function OverrideDialog({ chosen, onClose }: LadderDialogProps & { readonly chosen: ChosenStep }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const [reason, setReason] = useState('')
  const { stage } = chosen.rung
  const command: Command = {
    name: 'resume.override',
    data: { scope: { kind: 'step', stage: stage.id, assets: [...chosen.assets] }, reason: reason.trim() }
  }
  return (
    <FormDialog
      title={t('recovery.ladder.dialog.override')}
      size="lg"
      confirm={t('recovery.ladder.dialog.overrideConfirm')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => sent(command)}
    >
      <p>
        <strong>{t('recovery.ladder.step', { order: stage.order, stage: stage.name[language] })}</strong>
      </p>
      <p className={styles.warning}>{t('recovery.ladder.dialog.overrideLead')}</p>
      <ul className={ladder.rows} aria-label={t('recovery.ladder.dialog.overrideCovers')}>
        {chosen.desk.blockers.map((blocker) => (
          <li key={keyOfBlocker(blocker)}>{blockerWords(keyOfBlocker(blocker), names, language)}</li>
        ))}
      </ul>
      <ReasonField label={t('common.reason')} value={reason} onChange={setReason} required data-autofocus />
    </FormDialog>
  )
}
