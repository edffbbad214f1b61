import type { ReactNode } from 'react'
import { useId } from 'react'
import key from './key.module.css'
import styles from './radio-card.module.css'

type Props = {
  readonly group: string
  readonly value: string
  readonly title: string
  readonly checked: boolean
  readonly onPick: () => void
  /** The key that picks it, as it is written on the keyboard. */
  readonly keyName?: string
  readonly mark?: string | null
  readonly tone?: 'drill'
  readonly children: ReactNode
}

/** One choice of a group as a card: the whole of it is the target, and the radio button shows what is chosen. */
export function RadioCard({ group, value, title, checked, onPick, keyName, mark, tone, children }: Props) {
  const words = useId()
  const name = useId()
  return (
    <label className={styles.card} data-checked={checked} data-tone={tone}>
      <span className={styles.cardHead}>
        <input
          className={styles.radio}
          type="radio"
          name={group}
          value={value}
          checked={checked}
          onChange={onPick}
          aria-labelledby={name}
          aria-describedby={words}
        />
        <span id={name} className={styles.cardTitle} data-phrase>
          {title}
        </span>
        {keyName !== undefined && (
          <kbd className={key.key} aria-hidden>
            {keyName}
          </kbd>
        )}
      </span>
      <span id={words} className={styles.cardWords}>
        {children}
        {mark && <span className={styles.mark}>{mark}</span>}
      </span>
    </label>
  )
}
