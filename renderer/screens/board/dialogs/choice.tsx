import { Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './dialogs.module.css'

type Props = {
  readonly value: string
  readonly label: ReactNode
  readonly refused?: string | null
  readonly autoFocus?: boolean
  readonly children?: ReactNode
}

/** One of several things to choose from, with what it means; a greyed-out one says why. */
export function Choice({ value, label, refused = null, autoFocus = false, children }: Props) {
  return (
    <Radio.Card
      value={value}
      className={styles.choice}
      disabled={refused !== null}
      data-autofocus={autoFocus || undefined}
    >
      <Radio.Indicator />
      <span className={styles.choiceText}>
        <span className={styles.choiceLabel}>{label}</span>
        {children}
        {refused !== null && <span className={styles.why}>{refused}</span>}
      </span>
    </Radio.Card>
  )
}
