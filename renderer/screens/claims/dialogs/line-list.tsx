import { useTranslation } from 'react-i18next'
import type { BatchLine } from '../../../../shared/incident/claim/claim.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { formatAmount } from '../../../../shared/money/format.ts'
import { totalsOf } from '../../../../shared/money/totals.ts'
import { totalWords } from '../../../../shared/view/compensation/total-words.ts'
import { ScrollBox } from '../../../parts/scroll-box.tsx'
import styles from '../claims.module.css'

type Line = Pick<BatchLine, 'claim' | 'amount' | 'currency'>
type Props = {
  readonly lines: readonly Line[]
  readonly claims: IncidentState['claims']
  /** Cases that say something else by now. */
  readonly changed?: ReadonlySet<string>
}

/** Cases one by one with their amounts, and the exact total of them: what a person reads before they sign. */
export function LineList({ lines, claims, changed = new Set() }: Props) {
  const { t } = useTranslation()
  const totals = totalsOf(lines)
  return (
    <>
      <ScrollBox label={t('claims.sign.listLabel')}>
        <table className={`${styles.totals} ${styles.lines}`} aria-label={t('claims.sign.listLabel')}>
          <tbody>
            {lines.map(({ claim, amount, currency }) => {
              const found = claims.get(claim)
              return (
                <tr key={claim} data-changed={changed.has(claim) || undefined}>
                  <th scope="row">{found?.number ?? claim}</th>
                  <td>{found?.form.account}</td>
                  <td>{found?.form.asset}</td>
                  <td data-amount className="digits">
                    {amount === null ? t('claims.unknown') : formatAmount(amount, currency)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollBox>
      {totals.length > 0 && (
        <p className="digits">
          <strong>{t('claims.sign.total', { total: totalWords(totals) })}</strong>
        </p>
      )}
    </>
  )
}

/** Cases as they would stand on a list now. */
export function linesOf(ids: readonly string[], claims: IncidentState['claims']): Line[] {
  return ids.flatMap((id) => {
    const found = claims.get(id)
    return found ? [{ claim: id, amount: found.form.assessed, currency: found.form.currency }] : []
  })
}
