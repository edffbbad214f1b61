import { Progress } from '@mantine/core'
import { IconAlertTriangleFilled, IconHourglassHigh, IconPlus } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNames } from '../../../parts/use-names.ts'
import { openDialog } from '../dialogs/open-dialog.ts'
import { useFocusedDuty } from '../focus.ts'
import styles from './columns.module.css'
import { DutyCardView } from './duty-card.tsx'
import { EmptyColumn } from './empty-column.tsx'
import type { ColumnProps } from './same-column.ts'
import { isSameColumn } from './same-column.ts'

/** One department: how far it is, what is late, and its duties. */
export const ColumnView = memo(function ColumnView({ column, cards, marked, mine }: ColumnProps) {
  const { t } = useTranslation()
  const names = useNames()
  const focused = useFocusedDuty()
  const name = names.department(column.department)
  const tabbable = column.cards.find((card) => card.duty.id === focused)?.duty.id ?? column.cards[0]?.duty.id
  return (
    <section className={styles.column} data-column={column.department} aria-labelledby={`column-${column.department}`}>
      <header className={styles.head} data-mine={mine || undefined}>
        <div className={styles.headLine}>
          <h2 id={`column-${column.department}`}>{name}</h2>
          <span className={`${styles.count} digits`}>
            {t('board.column.progress', { closed: column.closed, total: column.total })}
          </span>
          <button
            type="button"
            className={`${styles.add} no-print`}
            aria-label={t('board.column.add', { department: name })}
            title={t('board.column.add', { department: name })}
            onClick={() => openDialog({ kind: 'add', department: column.department })}
          >
            <IconPlus aria-hidden size={18} />
          </button>
        </div>
        <Progress
          value={column.total === 0 ? 0 : (column.closed / column.total) * 100}
          color="var(--done)"
          size={5}
          transitionDuration={0}
          aria-label={t('board.column.progressOf', { department: name })}
        />
        <div className={styles.figures}>
          <span data-some={column.late > 0 || undefined} className={styles.late}>
            <IconAlertTriangleFilled aria-hidden size={14} />
            {t('board.column.late', { count: column.late })}
          </span>
          <span data-some={column.soon > 0 || undefined} className={styles.soon}>
            <IconHourglassHigh aria-hidden size={14} />
            {t('board.column.soon', { count: column.soon })}
          </span>
        </div>
      </header>
      {column.cards.length === 0 ? (
        <EmptyColumn column={column} name={name} />
      ) : (
        <ul className={styles.cards} aria-label={t('board.column.duties', { department: name })}>
          {cards.map((card) => (
            <DutyCardView
              key={card.duty.id}
              card={card}
              marked={marked.has(card.duty.id)}
              tabbable={card.duty.id === tabbable}
            />
          ))}
        </ul>
      )}
    </section>
  )
}, isSameColumn)
