import { IconCopy } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { compensationWordsOf } from '../../../shared/report/words/compensation.ts'
import type { ClaimRow, RegisterTotals } from '../../../shared/view/compensation/register.ts'
import { totalsByStatus } from '../../../shared/view/compensation/register.ts'
import { totalWords } from '../../../shared/view/compensation/total-words.ts'
import { ActButton } from '../../parts/act-button.tsx'
import cards from '../../parts/card.module.css'
import { copyText } from '../../parts/copy-text.ts'
import { useLanguage } from '../../parts/use-language.ts'
import styles from './claims.module.css'

/** The exact totals by state and currency. */
export function Totals({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const { t } = useTranslation()
  const { statuses } = compensationWordsOf(useLanguage())
  const { states, all } = useMemo(() => totalsByStatus(rows), [rows])
  const heads = ['status', 'count', 'claimed', 'assessed', 'paid'] as const
  const line = (name: string, { count, claimed, assessed, paid }: RegisterTotals) =>
    [name, count, ...[claimed, assessed, paid].map((of) => totalWords(of))].join('\t')
  const asText = () =>
    [
      heads.map((head) => t(`claims.totals.${head}`)).join('\t'),
      ...states.map(({ status, ...totals }) => line(statuses[status], totals)),
      line(t('claims.totals.all'), all)
    ].join('\n')
  return (
    <section className={`${cards.card} ${styles.card}`} aria-labelledby="claim-totals">
      <h2>
        <span id="claim-totals">{t('claims.totals.title')}</span>
        <ActButton leftSection={<IconCopy aria-hidden size={16} />} onAct={() => void copyText(asText())}>
          {t('claims.totals.copy')}
        </ActButton>
      </h2>
      <table className={styles.totals} aria-labelledby="claim-totals">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" data-amount={head === 'status' ? undefined : true}>
                {t(`claims.totals.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {states.map(({ status, ...totals }) => (
            <TotalRow key={status} name={statuses[status]} totals={totals} />
          ))}
          <TotalRow name={t('claims.totals.all')} totals={all} whole />
        </tbody>
      </table>
    </section>
  )
}

type RowProps = { readonly name: string; readonly totals: RegisterTotals; readonly whole?: boolean }

function TotalRow({ name, totals, whole = false }: RowProps) {
  const { t } = useTranslation()
  return (
    <tr data-whole={whole || undefined}>
      <th scope="row">{name}</th>
      <td data-amount className="digits">
        {totals.count}
      </td>
      {([totals.claimed, totals.assessed, totals.paid] as const).map((of, index) => (
        // The columns have an order and nothing else.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={index} data-amount className="digits">
          {of.length === 0 ? <span className="dim">{t('claims.unknown')}</span> : totalWords(of, '\n')}
        </td>
      ))}
    </tr>
  )
}
