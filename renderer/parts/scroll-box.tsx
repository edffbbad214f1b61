import type { ReactNode } from 'react'
import styles from './parts.module.css'

/** `tall`: it takes half of the window, for what is to be read through. */
type Props = { readonly label: string; readonly tall?: boolean; readonly children: ReactNode }

/** Something long in a dialog that scrolls on its own; the keyboard reaches it, so that it can be read without a mouse. */
export function ScrollBox({ label, tall = false, children }: Props) {
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1), and there is nothing inside that could have the focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} data-tall={tall} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
