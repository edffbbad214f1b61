import { IconAlertTriangleFilled, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Quoting } from '../../../../shared/view/facts/quoting.ts'
import { fallingApprovals } from '../../../../shared/view/facts/quoting.ts'
import styles from './detail.module.css'

/** What saving does to approvals and to what customers read, told before it is done. */
export function ConsequenceLine({ quoting }: { readonly quoting: readonly Quoting[] }) {
  const { t } = useTranslation()
  const falling = fallingApprovals(quoting)
  const posted = quoting.filter(({ state, older }) => state === 'posted' && !older).length
  const who = [...new Set(falling.map(({ by }) => by.person))].join(t('escalation.listMark'))
  return (
    <div className={styles.consequence} role="status" data-alarm={falling.length + posted > 0 || undefined}>
      <p>
        {falling.length > 0 ? (
          <IconAlertTriangleFilled aria-hidden size={16} />
        ) : (
          <IconCircleCheck aria-hidden size={16} />
        )}{' '}
        {falling.length > 0 ? t('facts.falls', { count: falling.length, who }) : t('facts.noFalls')}
      </p>
      {posted > 0 && (
        <p>
          <IconAlertTriangleFilled aria-hidden size={16} /> {t('facts.postedOld', { count: posted })}
        </p>
      )}
    </div>
  )
}
