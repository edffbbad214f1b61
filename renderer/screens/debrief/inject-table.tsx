import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { InjectScore } from '../../../shared/drill/score/injects.ts'
import type { DrillScore } from '../../../shared/drill/score/score.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { skippedText } from '../../../shared/report/debrief/skipped-text.ts'
import { sinceStart } from '../../../shared/report/debrief/since-start.ts'
import { deedText } from '../../../shared/report/deed-text.ts'
import cards from '../../parts/card.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import styles from './debrief.module.css'
import { EvaluatorMark } from './evaluator-mark.tsx'
import { GradeMark } from './grade-mark.tsx'

type Props = { readonly score: DrillScore; readonly state: IncidentState; readonly beganAt: number }

/** Every inject: when it came, when the room saw it, first did something, and did the right thing, against its target. */
export function InjectTable({ score, state, beganAt }: Props) {
  const { t } = useTranslation()
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('debrief.injects.title')}>
      <h2>{t('debrief.injects.title')}</h2>
      <div className={styles.scroll}>
        <Table className={styles.table} horizontalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              {(['inject', 'grade', 'released', 'seen', 'first', 'right', 'target'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`debrief.injects.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {score.injects.map((row) => (
              <InjectRow key={row.run.inject.id} row={row} state={state} beganAt={beganAt} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  )
}

type RowProps = { readonly row: InjectScore; readonly state: IncidentState; readonly beganAt: number }

function InjectRow({ row, state, beganAt }: RowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { run } = row
  const { inject } = run
  const at = (ms: number | null) => (ms === null ? '—' : sinceStart(ms, beganAt))
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <span className="digits">{inject.id}</span> {inject.text[language]}{' '}
        {run.improvised && <span className="dim">({t('debrief.injects.improvised')})</span>}
        <Deeds row={row} beganAt={beganAt} />
        {run.answers.length > 0 && (
          <span className={styles.answers}>
            {t('debrief.injects.answers')}:{' '}
            {run.answers
              .map(({ value, by }) => t('debrief.injects.answer', { text: value, person: by.person }))
              .join(' ')}
          </span>
        )}
        <EvaluatorMark debrief={state.debrief} subject={`inject:${inject.id}`} what={inject.text[language]} />
      </Table.Th>
      <Table.Td>
        <GradeMark grade={row.grade} />
      </Table.Td>
      <Table.Td>
        {run.releasedAt === null ? skippedText(run, language) : <span className="digits">{at(run.releasedAt)}</span>}
      </Table.Td>
      <Table.Td className="digits">{at(row.seenAt)}</Table.Td>
      <Table.Td className="digits">{at(row.firstAt)}</Table.Td>
      <Table.Td className="digits">{at(row.rightAt)}</Table.Td>
      <Table.Td className="digits">{at(row.targetAt)}</Table.Td>
    </Table.Tr>
  )
}

/** What the inject asked for, each with when it was done. */
function Deeds({ row: { deeds }, beganAt }: Pick<RowProps, 'row' | 'beganAt'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  if (deeds.length === 0) return null
  return (
    <ul className={styles.deeds} aria-label={t('debrief.injects.deeds')}>
      {deeds.map(({ deed, at }) => (
        <li key={JSON.stringify(deed)} data-done={at !== null}>
          {deedText(deed, names, language)}
          <span className="digits">{at === null ? t('debrief.notDone') : sinceStart(at, beganAt)}</span>
        </li>
      ))}
    </ul>
  )
}
