import { useTranslation } from 'react-i18next'
import { compensationWordsOf } from '../../../shared/report/words/compensation.ts'
import type { ClaimFilter } from '../../../shared/view/compensation/register.ts'
import { claimFilters } from '../../../shared/view/compensation/register.ts'
import chips from '../../parts/chips.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { claimView, useClaimView } from './claim-view.ts'

type Props = { readonly counts: Readonly<Record<ClaimFilter, number>> }

/** What the register is narrowed to, each with how many cases it has; an objection that waits stands out. */
export function Filters({ counts }: Props) {
  const { t } = useTranslation()
  const { statuses } = compensationWordsOf(useLanguage())
  const { filter } = useClaimView()
  return (
    <div className={chips.chips} role="group" aria-label={t('claims.filterLabel')}>
      {claimFilters.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={filter === one}
          data-late={((one === 'objection' || one === 'doubles') && counts[one] > 0) || undefined}
          onClick={() => claimView.setState({ filter: one })}
        >
          {one === 'all' || one === 'listed' || one === 'doubles' ? t(`claims.filter.${one}`) : statuses[one]}{' '}
          <span className="digits">{counts[one]}</span>
        </button>
      ))}
    </div>
  )
}
