import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../../../../shared/money/format.ts'
import type { BalanceTable } from '../../../../../shared/view/recovery/balance-table.ts'
import { ScrollBox } from '../../../../parts/scroll-box.tsx'
import styles from '../../recovery.module.css'

/** So many rows are shown: those that are wrong first. */
const SHOWN = 200

/** What would be taken, row by row, with what is wrong in it. */
export function BalancePreview({ table }: { readonly table: BalanceTable }) {
  const { t } = useTranslation()
  const title = t('recovery.assets.dialog.preview', { count: table.lines.length })
  const lines = table.lines.toSorted((a, b) => Number(a.balance !== null) - Number(b.balance !== null))
  return (
    <ScrollBox label={title}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" data-amount>
              {t('recovery.assets.dialog.row')}
            </th>
            <th scope="col">{t('recovery.assets.asset')}</th>
            <th scope="col" data-amount>
              {t('recovery.assets.ledger')}
            </th>
            <th scope="col" data-amount>
              {t('recovery.assets.chain')}
            </th>
            <th scope="col" data-amount>
              {t('recovery.assets.variance')}
            </th>
            <th scope="col">{t('recovery.assets.dialog.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN).map((line) => (
            <tr key={line.row} data-tone={line.balance ? undefined : 'bad'}>
              <td data-amount className="digits">
                {line.row}
              </td>
              <td>{line.asset}</td>
              <td data-amount className="digits">
                {line.ledger}
              </td>
              <td data-amount className="digits">
                {line.chain}
              </td>
              <td data-amount className="digits">
                {line.variance !== null && formatDecimal(line.variance)}
              </td>
              <td>
                {line.problems
                  .map(
                    ({ column, problem }) =>
                      `${t(`recovery.assets.${column}`)}: ${t(`recovery.assets.problem.${problem}`)}`
                  )
                  .join(t('recovery.listMark'))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
