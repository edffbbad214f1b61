import { IconArrowsMinimize, IconPrinter, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import styles from './tree.module.css'
import { zoomBy, zoomToFit } from './view.ts'

/** How near one looks at the picture, for the mouse; the keys are on the sheet of keys. */
export function ZoomTools() {
  const { t } = useTranslation()
  const tools = [
    { title: t('tree.zoomIn'), Shape: IconZoomIn, run: () => zoomBy(1) },
    { title: t('tree.zoomOut'), Shape: IconZoomOut, run: () => zoomBy(-1) },
    { title: t('tree.zoomFit'), Shape: IconArrowsMinimize, run: zoomToFit },
    { title: t('tree.print'), Shape: IconPrinter, run: () => window.print() }
  ]
  return (
    <div className={`${styles.tools} no-print`}>
      <span className="dim">{t('tree.help')}</span>
      {tools.map(({ title, Shape, run }) => (
        <button key={title} type="button" title={title} aria-label={title} onClick={run}>
          <Shape aria-hidden size={20} />
        </button>
      ))}
    </div>
  )
}
