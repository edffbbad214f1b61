import { Button } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { DrillScore } from '../../../shared/drill/score/score.ts'
import { scoreOf } from '../../../shared/drill/score/score.ts'
import { debriefAsText } from '../../../shared/report/debrief/as-text.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import chips from '../../parts/chips.module.css'
import { copyText } from '../../parts/copy-text.ts'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import layout from '../../parts/screen.module.css'
import { useLanguage } from '../../parts/use-language.ts'
import { clock } from '../../store/clock.ts'
import { usePeople } from '../../store/people.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { Bars } from './bars.tsx'
import { Checklists, NoticeQuality } from './checklists.tsx'
import { Compare } from './compare.tsx'
import styles from './debrief.module.css'
import { DebriefDialogs } from './debrief-dialogs.tsx'
import { debriefViews, showDebrief, useDebriefView } from './debrief-view.ts'
import { ExpectedChart } from './expected-chart.tsx'
import { Hotwash } from './hotwash.tsx'
import { Improve } from './improve.tsx'
import { InjectTable } from './inject-table.tsx'
import { Objectives } from './objectives.tsx'
import { ScoreHead } from './score-head.tsx'
import { useDebriefCommands } from './use-debrief-commands.ts'

/** How often (ms) the score of a running drill is computed anew. */
const BEAT = 10_000

/** What a drill came to, what people make of it, and what is to change: score, timeline, hot wash, comparison. */
export function DebriefScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const { exercise } = open.state
  const score = useScore(open)
  useDebriefCommands()
  return (
    <div className={layout.padded}>
      <header className={layout.head}>
        <h1 className={layout.title}>{t('debrief.title')}</h1>
        <PlaceTabs place="after" here="debrief" stream={open.stream} />
        {score && exercise && <Tools score={score} exercise={exercise} />}
      </header>
      {score && exercise ? <Shown open={open} score={score} exercise={exercise} /> : <p>{t('debrief.noExercise')}</p>}
      <DebriefDialogs open={open} />
    </div>
  )
}

type Exercise = NonNullable<IncidentState['exercise']>
type ShownProps = { readonly open: OpenIncidentProps; readonly score: DrillScore; readonly exercise: Exercise }

function Shown({ open, score, exercise }: ShownProps) {
  const { t } = useTranslation()
  const view = useDebriefView()
  const now = useStore(clock, (time) => time.now - (time.now % BEAT))
  const until = exercise.ended?.at ?? now
  return (
    <>
      <ScoreHead score={score} />
      <div className={`${chips.chips} no-print`} role="group" aria-label={t('debrief.views.label')}>
        {debriefViews.map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => showDebrief(one)}>
            {t(`debrief.views.${one}`)}
          </button>
        ))}
      </div>
      <div className={styles.body}>
        {view === 'score' && <ScoreView open={open} score={score} exercise={exercise} />}
        {view === 'timeline' && <ExpectedChart score={score} beganAt={exercise.beganAt} until={until} />}
        {view === 'hotwash' && (
          <>
            <Hotwash state={open.state} exercise={exercise} />
            <Improve open={open} />
          </>
        )}
        {view === 'compare' && <Compare open={open} score={score} />}
      </div>
    </>
  )
}

/** The guided drill asks for its injects alone: what it does not ask for is not held against anybody. */
function ScoreView({ open, score, exercise: { beganAt, scenario } }: ShownProps) {
  const whole = scenario.origin.kind !== 'guided'
  return (
    <div className={whole ? styles.columns : undefined}>
      <div>
        <Objectives score={score} state={open.state} />
        <InjectTable score={score} state={open.state} beganAt={beganAt} />
      </div>
      {whole && (
        <div>
          <Bars score={score} beganAt={beganAt} />
          <Checklists duties={score.duties} />
          <NoticeQuality notices={score.notices} beganAt={beganAt} />
        </div>
      )}
    </div>
  )
}

/** The score, computed anew when something is recorded and, while the drill runs, every few seconds. */
function useScore({ state, playbook }: OpenIncidentProps): DrillScore | null {
  const people = usePeople()
  const now = useStore(clock, (time) => time.now - (time.now % BEAT))
  return useMemo(() => scoreOf(state, playbook, people, now), [state, playbook, people, now])
}

function Tools({ score, exercise }: { readonly score: DrillScore; readonly exercise: Exercise }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div className={`${layout.tools} no-print`}>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconCopy aria-hidden size={17} />}
        onClick={() => void copyText(debriefAsText(score, exercise, language))}
      >
        {t('debrief.copy')}
      </Button>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconPrinter aria-hidden size={17} />}
        onClick={() => window.print()}
      >
        {t('debrief.print')}
      </Button>
    </div>
  )
}
