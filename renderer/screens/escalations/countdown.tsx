import { useStore } from 'zustand'
import { clockOf } from '../../../shared/watch/duty-clock.ts'
import { dueText, spanWords } from '../../parts/due-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { clock } from '../../store/clock.ts'
import { useZone } from '../../store/zone.ts'
import { phrase } from '../../text/phrase.ts'
import styles from './parts.module.css'

type Props = {
  readonly at: number
  /** It counts from far away too, where the time itself stands beside it. */
  readonly far?: boolean
}

/** How long until a moment (ms), or how long it is past: it renders again only when its words change. */
export function Countdown({ at, far = false }: Props) {
  const zone = useZone()
  const language = useLanguage()
  const text = useStore(clock, ({ now }) =>
    far && at > now
      ? phrase('board.due.soon', { span: spanWords(at - now, language) })
      : dueText(at, now, zone, language)
  )
  const near = useStore(clock, ({ now }) => clockOf(at, now))
  return (
    <span className={`${styles.countdown} digits`} data-clock={near}>
      {text}
    </span>
  )
}
