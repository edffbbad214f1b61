import { useTranslation } from 'react-i18next'
import { resumptionWordsOf } from '../../../../../shared/report/words/resumption.ts'
import type { ParticipantLine, ParticipantTable } from '../../../../../shared/view/recovery/participant-table.ts'
import { participantColumns } from '../../../../../shared/view/recovery/participant-table.ts'
import { ScrollBox } from '../../../../parts/scroll-box.tsx'
import { useLanguage } from '../../../../parts/use-language.ts'
import styles from '../../recovery.module.css'

/** So many rows are shown: those that are wrong first. */
const SHOWN = 200
const amounts: readonly string[] = ['turnover', 'retailTurnover']

/** What would be taken, row by row, with what is wrong in it. */
export function ParticipantPreview({ table }: { readonly table: ParticipantTable }) {
  const { t } = useTranslation()
  const words = resumptionWordsOf(useLanguage()).answers
  const title = t('recovery.assets.dialog.preview', { count: table.lines.length })
  const lines = table.lines.toSorted((a, b) => Number(a.participant !== null) - Number(b.participant !== null))
  const shown = ({ cells, participant }: ParticipantLine, column: (typeof participantColumns)[number]) => {
    if (participant && column === 'answer') return words[participant.answer]
    return participant && column === 'retail' ? (participant.retail ? '✓' : '') : cells[column]
  }
  return (
    <ScrollBox label={title}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" data-amount>
              {t('recovery.assets.dialog.row')}
            </th>
            {participantColumns.map((column) => (
              <th key={column} scope="col" data-amount={amounts.includes(column) || undefined}>
                {t(`recovery.ladder.column.${column}`)}
              </th>
            ))}
            <th scope="col">{t('recovery.assets.dialog.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, SHOWN).map((line) => (
            <tr key={line.row} data-tone={line.participant ? undefined : 'bad'}>
              <td data-amount className="digits">
                {line.row}
              </td>
              {participantColumns.map((column) => (
                <td key={column} data-amount={amounts.includes(column) || undefined}>
                  {shown(line, column)}
                </td>
              ))}
              <td>
                {line.problems
                  .map(
                    ({ column, problem }) =>
                      `${t(`recovery.ladder.column.${column}`)}: ${t(`recovery.ladder.problem.${problem}`)}`
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
