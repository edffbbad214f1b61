import { IconAlertTriangleFilled, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Doubt } from '../../../shared/view/dry-run.ts'
import { graveDoubts } from '../../../shared/view/dry-run-figures.ts'
import styles from './dryrun.module.css'

/** What is doubtful about reaching somebody: shape, word and colour. */
export function DoubtMark({ doubt }: { readonly doubt: Doubt }) {
  const { t } = useTranslation()
  const grave = graveDoubts.includes(doubt)
  const Shape = grave ? IconAlertTriangleFilled : IconInfoCircle
  return (
    <span className={styles.doubt} data-grave={grave || undefined}>
      <Shape aria-hidden size={16} />
      {t(`dryrun.doubt.${doubt}`)}
    </span>
  )
}
