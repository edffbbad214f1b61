import { useTranslation } from 'react-i18next'
import { cardsOf } from '../../../../shared/view/duty-card.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { openPanel } from '../panel/panel-part.ts'
import type { DialogProps } from './dialog-of-kind.tsx'
import styles from './dialogs.module.css'
import { closeDialog } from './open-dialog.ts'

/** The critical duties of the present phase that are still open, each with the way to it. */
export function OpenCritical({ state, playbook }: Omit<DialogProps, 'onClose'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const open = cardsOf(state, playbook, 0).filter(
    (card) => card.duty.phase === state.phase?.value && card.duty.critical && !card.closed
  )
  if (open.length === 0) return null
  const show = (duty: string) => {
    closeDialog()
    openPanel(duty)
  }
  return (
    <details className={styles.details}>
      <summary>{t('board.dialog.openCritical', { count: open.length })}</summary>
      <ul>
        {open.map(({ duty }) => (
          <li key={duty.id}>
            <button type="button" className={styles.link} onClick={() => show(duty.id)}>
              {duty.added ? '' : `${duty.id} `}
              {duty.text[language]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
