import type { ReactNode } from 'react'
import styles from './home.module.css'

type Props = {
  readonly value: string
  readonly label: string
  readonly tone?: 'calm' | 'late' | 'warning'
  readonly size?: 'normal' | 'large'
  readonly icon?: ReactNode
}

/** One figure with what it counts under it. */
export function Figure({ value, label, tone = 'calm', size = 'normal', icon }: Props) {
  return (
    <span className={styles.figure} data-tone={tone} data-size={size}>
      <span className={`${styles.value} digits`}>
        {icon}
        {value}
      </span>{' '}
      <span className={styles.label}>{label}</span>
    </span>
  )
}
