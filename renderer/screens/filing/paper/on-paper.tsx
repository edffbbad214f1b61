import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { FilingPaper } from './filing-paper.tsx'
import styles from './paper.module.css'
import { printing } from './print-filing.ts'

/** The report that is being printed, beside the page on the screen and never visible there. */
export function FilingOnPaper() {
  const made = useStore(printing, (state) => state.document)
  if (!made) return null
  return createPortal(
    <div className={styles.paper} data-filing-paper>
      <FilingPaper document={made} />
    </div>,
    document.body
  )
}
