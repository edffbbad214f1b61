import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { spanWords } from '../../parts/due-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { clock } from '../../store/clock.ts'

/** How long something has been so, since a moment (ms). */
export function SinceWord({ since }: { readonly since: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const span = useStore(clock, ({ now }) => spanWords(Math.max(0, now - since), language))
  return <span className="digits">{t('escalation.since', { span })}</span>
}
