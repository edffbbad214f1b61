import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { useZone } from '../../../store/zone.ts'
import { printing } from './print-sheets.ts'
import { SheetPage } from './sheet-page.tsx'
import styles from './paper.module.css'

/** The pages that are being printed, beside the page on the screen and never visible there. */
export function SheetsOnPaper() {
  const job = useStore(printing, (state) => state.job)
  const zone = useZone()
  if (!job) return null
  return createPortal(
    <div className={styles.paper} lang={job.language} data-sheets>
      {job.sheets.map((sheet, index) => (
        <SheetPage
          key={`${sheet.caller}-${sheet.part}`}
          sheet={sheet}
          job={job}
          zone={zone}
          page={index + 1}
          pages={job.sheets.length}
        />
      ))}
    </div>,
    document.body
  )
}
