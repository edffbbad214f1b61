import { Table } from '@mantine/core'
import { IconGitBranch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { namesOf } from '../../../../shared/report/names.ts'
import { formatDuration, formatInstant } from '../../../../shared/report/time.ts'
import type { RunLine } from '../../../../shared/view/drill/runs.ts'
import { isOver, runLines } from '../../../../shared/view/drill/runs.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useIncidents } from '../../../store/incidents.ts'
import { useCurrentPlaybook } from '../../../store/playbooks.ts'
import { addressOf } from '../../../store/route.ts'
import { useZone } from '../../../store/zone.ts'
import { useFreshFigures } from '../../home/use-fresh-figures.ts'
import { Loading } from '../../incident-gate.tsx'
import styles from './runs.module.css'

/** The drills that run and those that are over, each with the branches that leave it. */
export function Runs() {
  const { t } = useTranslation()
  const summaries = useIncidents()
  const lines = useMemo(() => runLines(summaries ?? []), [summaries])
  useFreshFigures()
  if (summaries === null) return <Loading />
  if (lines.length === 0) return <p className={styles.none}>{t('drill.runs.none')}</p>
  return (
    <div className={styles.scroll}>
      <Table stickyHeader aria-label={t('drill.tab.runs')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('drill.runs.state')}</Table.Th>
            <Table.Th scope="col">{t('drill.runs.drill')}</Table.Th>
            <Table.Th scope="col">{t('drill.runs.began')}</Table.Th>
            <Table.Th scope="col">{t('drill.start.facilitator')}</Table.Th>
            <Table.Th scope="col">{t('drill.start.commander')}</Table.Th>
            <Table.Th scope="col">{t('drill.runs.duties')}</Table.Th>
            <Table.Th scope="col">{t('drill.runs.open')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <RunRow key={line.run.stream} line={line} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function RunRow({ line: { run, depth } }: { readonly line: RunLine }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const playbook = useCurrentPlaybook()
  const names = useMemo(() => namesOf(playbook, language), [playbook, language])
  const { exercise, stream, title, type, commander, duties } = run
  const state = isOver(run) ? 'over' : exercise.span.rate === 0 ? 'paused' : 'running'
  return (
    <Table.Tr data-state={state}>
      <Table.Td>
        <span className={styles.state} data-state={state}>
          {t(`drill.runs.is.${state}`)}
        </span>
      </Table.Td>
      <Table.Td style={{ paddingInlineStart: 10 + depth * 24 }}>
        {exercise.branch && (
          <span className={styles.branch}>
            <IconGitBranch aria-hidden size={16} />
            {t('drill.runs.branch', { time: formatDuration(exercise.branch.at - exercise.beganAt) })}
          </span>
        )}{' '}
        <a href={addressOf({ screen: 'board', stream })}>{title || names.type(type)}</a>
        <div className="dim">
          {names.type(type)} · {exercise.scenario}
        </div>
      </Table.Td>
      <Table.Td className="digits">{formatInstant(exercise.beganAt, zone)}</Table.Td>
      <Table.Td>{exercise.facilitator}</Table.Td>
      <Table.Td>{commander}</Table.Td>
      <Table.Td className="digits">
        {duties.closed}/{duties.total}
      </Table.Td>
      <Table.Td>
        <span className={styles.links}>
          <a href={addressOf({ screen: 'facilitator', stream })}>{t('drill.desk.title')}</a>
          <a href={addressOf({ screen: 'timeline', stream })}>{t('frame.timeline')}</a>
        </span>
      </Table.Td>
    </Table.Tr>
  )
}
