import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { dismissToast, toasts } from '../store/toasts.ts'
import styles from './frame.module.css'

/** What is said in passing. This is the page's one live region. */
export function Toasts() {
  const { t } = useTranslation()
  const shown = useStore(toasts, (state) => state.shown)
  return (
    <div className={`${styles.toasts} no-print`} role="status" aria-live="polite">
      {shown.map((toast) => (
        <div key={toast.id} className={styles.toast} data-tone={toast.tone}>
          <span title={toast.text}>{toast.text}</span>
          <button type="button" aria-label={t('common.close')} onClick={() => dismissToast(toast.id)}>
            <IconX aria-hidden size={16} />
          </button>
        </div>
      ))}
    </div>
  )
}
