import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Posted } from '../../../shared/incident/notice/notice.ts'
import { EvidenceContent } from '../board/panel/evidence-item.tsx'
import styles from './detail.module.css'

/** What shows that a text is out: a link, a screenshot, or that there is neither yet. */
export function Proof({ posted, stream }: { readonly posted: Posted; readonly stream: string }) {
  const { t } = useTranslation()
  const { link, proof } = posted
  if (link === '' && proof === null) {
    return (
      <span className={styles.owed}>
        <IconAlertTriangle aria-hidden size={16} /> {t('notices.posted.noProof')}
      </span>
    )
  }
  return (
    <span className={styles.proof}>
      {link !== '' && <EvidenceContent item={{ kind: 'link', url: link }} stream={stream} />}
      {proof && <EvidenceContent item={{ kind: 'file', ...proof }} stream={stream} />}
    </span>
  )
}
