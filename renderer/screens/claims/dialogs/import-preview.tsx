import { useTranslation } from 'react-i18next'
import { formatAmount } from '../../../../shared/money/format.ts'
import type { Playbook } from '../../../../shared/playbook/schema.ts'
import { claimLabel } from '../../../../shared/view/compensation/field-labels.ts'
import type { CellProblem } from '../../../../shared/view/compensation/read-case.ts'
import type { RegisterReading } from '../../../../shared/view/compensation/read-register.ts'
import { rowKinds } from '../../../../shared/view/compensation/read-register.ts'
import { looksPersonal } from '../../../../shared/view/compensation/typed-claim.ts'
import { ScrollBox } from '../../../parts/scroll-box.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import styles from '../claims.module.css'
import { problemText } from './problem-text.ts'

/** So many rows are shown: those that are wrong first. */
const SHOWN = 200

type Props = { readonly reading: RegisterReading; readonly playbook: Playbook }

/** What would come of a file, row by row: what is wrong first, then what looks like a double, then what is taken. */
export function ImportPreview({ reading: { rows, counts }, playbook }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const shown = rows.toSorted((a, b) => rowKinds.indexOf(a.kind) - rowKinds.indexOf(b.kind)).slice(0, SHOWN)
  const worded = ({ column, problem }: CellProblem) => {
    const what =
      problem === 'service' ||
      problem === 'fault' ||
      problem === 'time' ||
      problem === 'twice' ||
      problem === 'quote' ||
      problem === 'long'
        ? t(`claims.file.problem.${problem}`)
        : problemText({ problem })
    return column === null || column === 'mark'
      ? what
      : t('claims.form.bad', { field: claimLabel(playbook, column, language), problem: what })
  }
  const label = t('claims.file.preview', { count: rows.length })
  return (
    <>
      <p className="digits">
        {rowKinds
          .filter((kind) => counts[kind] > 0)
          .map((kind) => `${t(`claims.file.kind.${kind}`)} ${counts[kind]}`)
          .join(' / ')}
      </p>
      <ScrollBox label={label}>
        <table className={`${styles.totals} ${styles.lines}`} aria-label={label}>
          <thead>
            <tr>
              <th scope="col" data-amount>
                {t('claims.file.row')}
              </th>
              <th scope="col">{claimLabel(playbook, 'number', language)}</th>
              <th scope="col">{claimLabel(playbook, 'account', language)}</th>
              <th scope="col" data-amount>
                {t('claims.columns.assessed')}
              </th>
              <th scope="col">{t('claims.file.what')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, number, account, kind, form, problems }) => (
              <tr key={row} data-changed={kind === 'bad' || undefined}>
                <td data-amount className="digits">
                  {row}
                </td>
                <td>{number}</td>
                <td>{account}</td>
                <td data-amount className="digits">
                  {form && form.assessed !== null && formatAmount(form.assessed, form.currency)}
                </td>
                <td>
                  {[
                    t(`claims.file.kind.${kind}`),
                    ...problems.map(worded),
                    ...(looksPersonal(account) ? [t('claims.form.looksPersonal')] : [])
                  ].join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}
