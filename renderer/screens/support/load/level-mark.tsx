import { IconAlertTriangleFilled, IconCircleCheck, IconHelpCircle, IconHourglassHigh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Nearness } from '../../../../shared/view/support/limit.ts'
import styles from './load.module.css'

const shapes = {
  over: IconAlertTriangleFilled,
  near: IconHourglassHigh,
  calm: IconCircleCheck,
  unknown: IconHelpCircle
} as const satisfies Record<Nearness['level'], typeof IconCircleCheck>

/** How near a value is to its limit: by shape, word and colour. `word` stands in place of the usual one. */
export function LevelMark({ level, word }: { readonly level: Nearness['level']; readonly word?: string }) {
  const { t } = useTranslation()
  const Shape = shapes[level]
  return (
    <span className={styles.level} data-level={level}>
      <Shape aria-hidden size={15} />
      {word ?? t(`support.load.${level}`)}
    </span>
  )
}
