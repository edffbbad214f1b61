import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { WallShare } from '../../../shared/view/wall.ts'
import { useNames } from '../../parts/use-names.ts'
import panel from './panel.module.css'
import styles from './shares.module.css'

/** How far each department is with its duties of the phase. */
export function Shares({ shares }: { readonly shares: readonly WallShare[] }) {
  const { t } = useTranslation()
  const names = useNames()
  return (
    <section className={`${panel.panel} ${styles.shares}`} aria-label={t('wall.shares')}>
      <h2>{t('wall.shares')}</h2>
      <ul>
        {shares.map(({ department, closed, total, late }) => (
          <li key={department}>
            <span className={panel.words}>{names.department(department)}</span>
            <span className="digits">{t('wall.share', { closed, total })}</span>
            <span className={styles.lateHere} data-red={late > 0 || undefined}>
              {late > 0 && (
                <>
                  <IconAlertTriangleFilled aria-hidden size="1em" />
                  {t('wall.lateCount', { count: late })}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
