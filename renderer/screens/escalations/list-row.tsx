import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { EscalationRow } from '../../../shared/view/escalations.ts'
import { isOpen } from '../../../shared/view/escalations.ts'
import choice from '../../parts/list-row.module.css'
import { useNames } from '../../parts/use-names.ts'
import styles from './escalations.module.css'
import { LevelMark } from './level-mark.tsx'
import { NextWord } from './next-word.tsx'
import { SinceWord } from './since-word.tsx'
import { StatusMark } from './status-mark.tsx'
import { useHeadline } from './use-headline.ts'
import { selectEscalation } from '../../store/escalation-view.ts'

type Props = { readonly row: EscalationRow; readonly chosen: boolean }

/** One escalation of the list: how it stands, what it is about, whom it waits for and what comes next. */
export const ListRow = memo(
  function ListRow({ row, chosen }: Props) {
    const { t } = useTranslation()
    const names = useNames()
    const { escalation, pending, next, status, level } = row
    const headline = useHeadline(escalation)
    return (
      <button
        type="button"
        className={`${choice.row} ${styles.row}`}
        data-status={status}
        aria-current={chosen || undefined}
        onClick={() => selectEscalation(row.id)}
      >
        <span className={styles.rowTop}>
          <StatusMark status={status} />
          <LevelMark level={level} levels={escalation.levels} />
          {row.mine && <strong className={styles.mine}>{t('escalation.forYou')}</strong>}
          {isOpen(row) && <SinceWord since={escalation.since} />}
        </span>
        <span className={styles.rowText}>{headline.rule}</span>
        {headline.subject !== '' && <span>{headline.subject}</span>}
        <span className={styles.rowSide}>
          {pending.length > 0 && isOpen(row) && (
            <span>{t('escalation.waitsFor', { who: pending.map(names.role).join(t('escalation.listMark')) })}</span>
          )}
          {next && isOpen(row) && <NextWord next={next} />}
        </span>
      </button>
    )
  },
  (a, b) => a.chosen === b.chosen && isSameRow(a.row, b.row)
)

/** Whether two rows show the same; the rows are made anew with each event. */
export function isSameRow(a: EscalationRow, b: EscalationRow): boolean {
  return (
    a.escalation === b.escalation &&
    a.mine === b.mine &&
    a.status === b.status &&
    a.next?.at === b.next?.at &&
    a.next?.kind === b.next?.kind
  )
}
