import { useTranslation } from 'react-i18next'
import { cardsOf } from '../../../../shared/view/duty-card.ts'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { ScrollBox } from '../../../parts/scroll-box.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import type { DialogProps } from './dialog-of-kind.tsx'
import styles from './dialogs.module.css'
import { sent } from './sent.ts'

/** Closes the incident: lists what is still open, and asks why where anything is. */
export function CloseDialog({ state, playbook, onClose }: DialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const open = cardsOf(state, playbook, 0).filter((card) => !card.closed)
  return (
    <ReasonDialog
      title={t('board.dialog.close')}
      confirm={t('board.dialog.closeConfirm')}
      optional={open.length === 0}
      lead={
        open.length === 0 ? (
          <p>{t('board.dialog.nothingOpen')}</p>
        ) : (
          <details className={styles.details} open>
            <summary>{t('board.dialog.stillOpen', { count: open.length })}</summary>
            <ScrollBox label={t('board.dialog.stillOpen', { count: open.length })}>
              <ul>
                {open.map(({ duty }) => (
                  <li key={duty.id}>
                    {duty.added ? '' : `${duty.id} `}
                    {duty.text[language]}
                  </li>
                ))}
              </ul>
            </ScrollBox>
          </details>
        )
      }
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'halt.close', data: { reason } })}
    />
  )
}

/** Opens a closed incident again. */
export function ReopenDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  return (
    <ReasonDialog
      title={t('board.dialog.reopen')}
      confirm={t('board.dialog.reopenConfirm')}
      onClose={onClose}
      onSubmit={(reason) => sent({ name: 'halt.reopen', data: { reason } })}
    />
  )
}
