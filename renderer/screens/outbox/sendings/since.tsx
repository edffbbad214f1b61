import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { spanWords } from '../../../parts/due-text.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { clock } from '../../../store/clock.ts'

/** For how long something has stood so, since a moment (ms). */
export function Since({ at }: { readonly at: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const span = useStore(clock, ({ now }) => spanWords(Math.max(0, now - at), language))
  return <span className="digits">{t('outbox.since', { span })}</span>
}
