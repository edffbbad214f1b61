import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { SendingProgress } from '../../../../shared/outbox/progress.ts'
import { spanWords } from '../../../parts/due-text.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { clock } from '../../../store/clock.ts'
import styles from './detail.module.css'

/** How often a sending was tried, and how long until it is tried again. */
export function NextTry({ progress: { attempts, nextAt } }: { readonly progress: SendingProgress }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const span = useStore(clock, ({ now }) =>
    nextAt === null || nextAt <= now ? null : spanWords(nextAt - now, language)
  )
  return (
    <span className={`${styles.next} digits`}>
      {t('outbox.attempts', { count: attempts })}{' '}
      {nextAt !== null && (span ? t('outbox.nextIn', { span }) : t('outbox.nextNow'))}
    </span>
  )
}
