import type { ButtonProps } from '@mantine/core'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { say } from '../store/toasts.ts'
import styles from './parts.module.css'

type Props = ButtonProps & {
  /** Why it cannot be done now, in words; null where it can. */
  readonly refused?: string | null
  /** What it does, where its words alone do not say it. */
  readonly title?: string
  readonly onAct: () => void
  readonly children: ReactNode
}

/** A button that stays reachable when it is refused: pressing it then says why, and it looks like none to press first. */
export function ActButton({ refused = null, title, onAct, children, variant = 'default', ...props }: Props) {
  return (
    <Button
      size="compact-sm"
      {...props}
      variant={refused === null ? variant : 'default'}
      className={styles.act}
      aria-disabled={refused !== null}
      title={refused ?? title}
      onClick={() => (refused === null ? onAct() : say('refused', refused))}
    >
      {children}
    </Button>
  )
}
