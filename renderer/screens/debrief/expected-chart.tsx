import { Button, Table } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrillScore } from '../../../shared/drill/score/score.ts'
import type { ExpectedRow } from '../../../shared/view/debrief/expected-scene.ts'
import { expectedScene } from '../../../shared/view/debrief/expected-scene.ts'
import { expectedSigns, expectedWordsOf } from '../../../shared/report/debrief/expected-words.ts'
import { sinceStart } from '../../../shared/report/debrief/since-start.ts'
import cards from '../../parts/card.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import chart from './chart.module.css'
import styles from './debrief.module.css'
import { GradeMark } from './grade-mark.tsx'

type Props = { readonly score: DrillScore; readonly beganAt: number; readonly until: number }

/** What was expected against what happened, inject by inject, on one axis; the same as a table. */
export function ExpectedChart({ score, beganAt, until }: Props) {
  const { t } = useTranslation()
  const [asTable, setAsTable] = useState(false)
  return (
    <section className={`${cards.card} ${styles.card}`} aria-label={t('debrief.timeline.title')}>
      <h2 className={styles.between}>
        {t('debrief.timeline.title')}
        <Button size="compact-xs" variant="default" className="no-print" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'debrief.timeline.chart' : 'debrief.timeline.table')}
        </Button>
      </h2>
      {asTable ? (
        <ExpectedTable score={score} beganAt={beganAt} />
      ) : (
        <Drawing score={score} beganAt={beganAt} until={until} />
      )}
    </section>
  )
}

function Drawing({ score, beganAt, until }: Props) {
  const language = useLanguage()
  const words = expectedWordsOf(language)
  const { rows, ticks } = expectedScene(score.injects, beganAt, until)
  const texts = new Map(score.injects.map(({ run }) => [run.inject.id, run.inject.text[language]]))
  return (
    <div role="img" aria-label={words.picture}>
      <ul className={chart.legend}>
        {expectedSigns.map((sign) => (
          <li key={sign}>
            <span className={chart.sign} data-sign={sign} />
            {words[sign]}
          </li>
        ))}
      </ul>
      <div className={chart.expected}>
        <div className={chart.axis}>
          {ticks.map(({ minutes, x }) => (
            <span key={minutes} className="digits" style={at(x)}>
              {words.minutes(minutes)}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <div key={row.id} className={chart.lane}>
            <div className={chart.name} title={texts.get(row.id)}>
              <span className="digits">{row.id}</span> {texts.get(row.id)}
            </div>
            <Lane row={row} ticks={ticks.map(({ x }) => x)} />
          </div>
        ))}
      </div>
    </div>
  )
}

/** One inject on the axis: where it was planned and came, the time it had, and where the right action stands. */
function Lane({ row, ticks }: { readonly row: ExpectedRow; readonly ticks: readonly number[] }) {
  const { released, target, right, due, grade } = row
  const missedAt = grade === 'missed' ? (target ?? due) : null
  return (
    <div className={chart.track} data-grade={grade}>
      {ticks.map((x) => (
        <span key={x} className={chart.tick} style={at(x)} />
      ))}
      {released !== null && target !== null && <span className={chart.band} style={between(released, target)} />}
      {released !== null && right !== null && <span className={chart.taken} style={between(released, right)} />}
      <span className={chart.sign} data-sign="planned" style={at(due)} />
      {released !== null && <span className={chart.sign} data-sign="released" style={at(released)} />}
      {right !== null && <span className={chart.sign} data-sign="right" style={at(right)} />}
      {missedAt !== null && <span className={chart.sign} data-sign="missed" style={at(missedAt)} />}
    </div>
  )
}

function at(x: number) {
  return { left: `${x * 100}%` }
}

function between(from: number, to: number) {
  return { left: `${from * 100}%`, width: `max(3px, ${(to - from) * 100}%)` }
}

function ExpectedTable({ score, beganAt }: Pick<Props, 'score' | 'beganAt'>) {
  const { t } = useTranslation()
  const words = expectedWordsOf(useLanguage())
  const time = (ms: number | null) => (ms === null ? '—' : sinceStart(ms, beganAt))
  return (
    <Table className={styles.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('debrief.injects.inject')}</Table.Th>
          <Table.Th scope="col">{words.planned}</Table.Th>
          <Table.Th scope="col">{words.released}</Table.Th>
          <Table.Th scope="col">{t('debrief.injects.target')}</Table.Th>
          <Table.Th scope="col">{words.right}</Table.Th>
          <Table.Th scope="col">{t('debrief.injects.grade')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {score.injects.map(({ run, targetAt, rightAt, grade }) => (
          <Table.Tr key={run.inject.id}>
            <Table.Th scope="row" className="digits">
              {run.inject.id}
            </Table.Th>
            <Table.Td className="digits">{time(run.dueAt)}</Table.Td>
            <Table.Td className="digits">{time(run.releasedAt)}</Table.Td>
            <Table.Td className="digits">{time(targetAt)}</Table.Td>
            <Table.Td className="digits">{time(rightAt)}</Table.Td>
            <Table.Td>
              <GradeMark grade={grade} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
