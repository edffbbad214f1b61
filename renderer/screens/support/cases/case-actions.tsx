import { useTranslation } from 'react-i18next'
import type { Complaint } from '../../../../shared/incident/complaint/complaint.ts'
import type { SupportDesk } from '../../../../shared/playbook/schema.ts'
import { nextStep } from '../../../../shared/view/support/case-path.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import styles from '../support.module.css'
import { openCaseDialog } from './case-dialog.ts'

type Props = { readonly complaint: Complaint; readonly desk: SupportDesk }

/** What can be done about a case: its next step first. */
export function CaseActions({ complaint, desk }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const next = nextStep(complaint, desk)
  const { id, closed, dispute } = complaint
  if (closed) {
    return (
      <div className={styles.actions}>
        <ActButton variant="filled" onAct={() => openCaseDialog({ kind: 'reopen', complaint: id })}>
          {t('support.cases.act.reopen')}
        </ActButton>
      </div>
    )
  }
  const acts = ['note', 'rank', dispute ? 'settle' : 'dispute', 'amend', 'close'] as const
  return (
    <div className={styles.actions}>
      <ActButton variant="filled" onAct={() => openCaseDialog({ kind: 'answer', complaint: id })}>
        {t('support.cases.act.answer')}
      </ActButton>
      <ActButton
        refused={next ? null : t('support.cases.atEnd')}
        onAct={() => next && openCaseDialog({ kind: 'move', complaint: id, step: next.id })}
      >
        {next ? t('support.cases.next', { step: next.name[language] }) : t('support.cases.act.move')}
      </ActButton>
      {acts.map((kind) => (
        <ActButton key={kind} onAct={() => openCaseDialog({ kind, complaint: id })}>
          {t(`support.cases.act.${kind}`)}
        </ActButton>
      ))}
    </div>
  )
}
