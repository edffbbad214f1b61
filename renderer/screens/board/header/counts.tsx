import { IconAlertTriangleFilled, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Header } from '../../../../shared/view/header.ts'
import { DueWord } from '../../../parts/due-word.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { setFilter, useSelection } from '../../../store/selection.ts'
import { openPanel } from '../panel/panel-part.ts'
import styles from './header.module.css'

/** How many duties are late, how many of them critical, and the next one that falls due. */
export function Counts({ header }: { readonly header: Header }) {
  const { t } = useTranslation()
  const isLate = useSelection((state) => state.filter.late)
  return (
    <>
      <button
        type="button"
        className={styles.fact}
        data-alarm={header.late > 0 || undefined}
        aria-pressed={isLate}
        title={t('board.filter.late')}
        onClick={() => setFilter({ late: !isLate })}
      >
        <span className={styles.label}>{t('board.header.late')}</span>
        <span className={styles.big}>
          {header.late > 0 ? (
            <IconAlertTriangleFilled aria-hidden size={22} />
          ) : (
            <IconCircleCheck aria-hidden size={22} />
          )}
          <span className="digits">{header.late}</span>
        </span>
        <span className={styles.under}>{t('board.header.criticalLate', { count: header.criticalLate })}</span>
      </button>
      <NextDue header={header} />
    </>
  )
}

function NextDue({ header }: { readonly header: Header }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const card = header.nextDue
  if (!card || card.dueAt === null) {
    return (
      <div className={styles.fact}>
        <span className={styles.label}>{t('board.header.nextDue')}</span>
        <span className={styles.strong}>{t('board.header.nothingDue')}</span>
      </div>
    )
  }
  return (
    <button
      type="button"
      className={styles.fact}
      title={card.duty.text[language]}
      onClick={() => openPanel(card.duty.id)}
    >
      <span className={styles.label}>{t('board.header.nextDue')}</span>
      <span className={styles.strong}>
        <DueWord dueAt={card.dueAt} size={20} />
      </span>
      <span className={styles.under}>
        {card.duty.added ? t('board.card.addedId') : card.duty.id} {names.department(card.department)}
      </span>
    </button>
  )
}
