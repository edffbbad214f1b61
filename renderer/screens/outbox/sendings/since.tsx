import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { spanWords } from '../../../parts/due-text.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { clock } from '../../../store/clock.ts'

type Props = { readonly at: number; readonly words?: 'since' | 'ago' }

/** For how long something has stood so, or how long ago it was, since a moment (ms). */
export function Since({ at, words = 'since' }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const span = useStore(clock, ({ now }) => spanWords(Math.max(0, now - at), language))
  return <span className="digits">{t(`outbox.${words}`, { span })}</span>
}
