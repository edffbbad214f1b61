import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { PrintSheet } from '../../screens/timeline/print-sheet.tsx'
import styles from './paper.module.css'
import { printing } from './print-paper.ts'

/**
 * The document that is being printed, beside the page on the screen and never visible there. `usual` makes the one that is
 * printed where a person prints the screen as such.
 */
export function OnPaper({ usual }: { readonly usual: () => ReactNode }) {
  const made = useStore(printing, (state) => state.paper)
  if (!made) return <PrintSheet>{usual}</PrintSheet>
  return createPortal(
    <div className={styles.paper} data-paper>
      {made.show()}
    </div>,
    document.body
  )
}
