import type { ReactNode } from 'react'
import styles from './parts.module.css'

type Props = {
  readonly label: string
  /** It may take half of the window: it is what the dialog is about. */
  readonly tall?: boolean
  readonly children: ReactNode
}

/** Something long in a dialog that scrolls on its own; the keyboard reaches it, so that it can be read without a mouse. */
export function ScrollBox({ label, tall = false, children }: Props) {
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1), and there is nothing inside that could have the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} data-tall={tall || undefined} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
