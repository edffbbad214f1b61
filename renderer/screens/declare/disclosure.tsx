import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './disclosure.module.css'
import key from './key.module.css'

type Props = {
  readonly title: string
  /** What is inside, in one line, so that it need not be opened. */
  readonly summary: string
  readonly keyName: string
  readonly open: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

/** A part of the form that has good defaults: one line that says what they are, and opens. */
export function Disclosure({ title, summary, keyName, open, onToggle, children }: Props) {
  const id = useId()
  const Icon = open ? IconChevronDown : IconChevronRight
  return (
    <section className={styles.disclosure}>
      <h2 className={styles.disclosureHead}>
        <button type="button" className={styles.toggle} aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <Icon aria-hidden size={20} />
          <span className={styles.toggleTitle}>{title}</span>
          <span className={styles.toggleSummary}>{summary}</span>
          <kbd className={key.key} aria-hidden>
            {keyName}
          </kbd>
        </button>
      </h2>
      <div id={id} hidden={!open} className={styles.inside}>
        {open && children}
      </div>
    </section>
  )
}
