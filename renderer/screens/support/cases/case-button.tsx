import { IconGavel, IconStarFilled } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseRow } from '../../../../shared/view/support/case-list.ts'
import { DueWord } from '../../../parts/due-word.tsx'
import choice from '../../../parts/list-row.module.css'
import { useNames } from '../../../parts/use-names.ts'
import { selectCase } from './case-view.ts'
import own from './cases.module.css'

type Props = { readonly row: CaseRow; readonly chosen: boolean }

/** One case of the list: its number, by when the customer hears, what it is about and with whom it lies. */
export const CaseButton = memo(
  function CaseButton({ row, chosen }: Props) {
    const { t } = useTranslation()
    const names = useNames()
    const { complaint, step, person, dueAt, late } = row
    const { number, form, priority, dispute, closed } = complaint
    return (
      <button
        type="button"
        className={`${choice.row} ${own.row}`}
        data-late={late || undefined}
        data-closed={closed ? true : undefined}
        aria-current={chosen || undefined}
        onClick={() => selectCase(complaint.id)}
      >
        <span className={own.rowTop}>
          <strong className="digits">{number}</strong>
          {closed ? (
            <span className="dim">
              {t('support.cases.closedAs', { result: names.support.result(closed.value.result) })}
            </span>
          ) : dueAt === null ? (
            <span className="dim">{t('support.cases.noDue')}</span>
          ) : (
            <DueWord dueAt={dueAt} outlives />
          )}
        </span>
        <CaseMarks priority={priority} disputed={dispute !== undefined} />
        <span className={own.words}>
          {names.support.kind(form.kind)} — {form.summary}
        </span>
        <span className="dim">
          {t('support.cases.customer', { customer: form.customer })} ·{' '}
          {t('support.cases.with', { step: names.support.step(step), person })}
        </span>
      </button>
    )
  },
  (a, b) => a.chosen === b.chosen && a.row.complaint === b.row.complaint && a.row.late === b.row.late
)

/** What makes a case go before others, by shape, word and colour. */
export function CaseMarks({ priority, disputed }: { readonly priority: string; readonly disputed: boolean }) {
  const { t } = useTranslation()
  const names = useNames()
  if (priority === '' && !disputed) return null
  return (
    <span className={own.marks}>
      {priority !== '' && (
        <span className={own.priority}>
          <IconStarFilled aria-hidden size={13} /> {names.support.priority(priority)}
        </span>
      )}
      {disputed && (
        <span className={own.dispute}>
          <IconGavel aria-hidden size={15} /> {t('support.cases.disputed')}
        </span>
      )}
    </span>
  )
}
