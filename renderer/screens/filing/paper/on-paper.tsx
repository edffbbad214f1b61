import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import type { FilingDocument } from '../../../../shared/report/filing/document.ts'
import { PrintSheet } from '../../timeline/print-sheet.tsx'
import { FilingPaper } from './filing-paper.tsx'
import styles from './paper.module.css'
import { printing } from './print-filing.ts'

/**
 * The report that is being printed, beside the page on the screen and never visible there. `usual` makes the one that is
 * printed where a person prints the screen as such.
 */
export function FilingOnPaper({ usual }: { readonly usual: () => FilingDocument | null }) {
  const made = useStore(printing, (state) => state.document)
  if (!made) return <PrintSheet>{() => <Usual document={usual()} />}</PrintSheet>
  return createPortal(
    <div className={styles.paper} data-filing-paper>
      <FilingPaper document={made} />
    </div>,
    document.body
  )
}

function Usual({ document }: { readonly document: FilingDocument | null }) {
  return document && <FilingPaper document={document} />
}
