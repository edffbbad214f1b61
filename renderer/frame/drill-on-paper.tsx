import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useIncident } from '../store/incident.ts'
import { useDrillHere } from './use-drill-here.ts'
import './drill-on-paper.css'

/**
 * The mark of a drill across each page of whatever is printed from any screen of it. It stands beside everything else on the
 * page, for most prints hide all but their own sheet; those leave `.drill-on-paper` where it is.
 */
export function DrillOnPaper() {
  const { t } = useTranslation()
  const isCase = useIncident(({ log }) => log.state.reference !== null)
  if (!useDrillHere()) return null
  return createPortal(
    <div className="drill-on-paper" aria-hidden>
      {t(isCase ? 'frame.casePaper' : 'frame.drillPaper')}
    </div>,
    document.body
  )
}
