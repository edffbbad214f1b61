import { useTranslation } from 'react-i18next'
import type { Exported } from './export-chart.ts'
import { pictureOf } from './export-chart.ts'

/** The chart on paper: the same picture as is exported, as wide as the sheet. */
export function PrintedChart({ what }: { readonly what: Exported }) {
  const { t } = useTranslation()
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureOf(what))}`
  return <img src={address} alt={t('recovery.chart.title')} style={{ width: '100%' }} />
}
