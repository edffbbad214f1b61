import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { spanWords } from '../../parts/due-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { clock } from '../../store/clock.ts'
import styles from './clocks.module.css'

/** How long until a moment (ms), or how long it is past: it renders again only when its words change. */
export function TimeLeft({ at }: { readonly at: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const late = useStore(clock, ({ now }) => now >= at)
  const span = useStore(clock, ({ now }) => spanWords(Math.abs(at - now), language))
  return (
    <span className={`${styles.left} digits`} data-late={late || undefined}>
      {t(late ? 'clocks.late' : 'clocks.left', { span })}
    </span>
  )
}
