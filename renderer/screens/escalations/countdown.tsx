import { useStore } from 'zustand'
import { clockOf } from '../../../shared/watch/duty-clock.ts'
import { dueText } from '../../parts/due-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { clock } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'
import styles from './parts.module.css'

/** How long until a moment (ms), or how long it is past: it renders again only when its words change. */
export function Countdown({ at }: { readonly at: number }) {
  const zone = useZone()
  const language = useLanguage()
  const text = useStore(clock, ({ now }) => dueText(at, now, zone, language))
  const near = useStore(clock, ({ now }) => clockOf(at, now))
  return (
    <span className={`${styles.countdown} digits`} data-clock={near}>
      {text}
    </span>
  )
}
