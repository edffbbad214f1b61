import { IconCircleCheck } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { CadenceGoal, CadenceKind } from '../../../shared/view/cadence.ts'
import { useZone } from '../../store/zone.ts'
import { DueWord } from '../due-word.tsx'
import { spanWords } from '../due-text.ts'
import { useLanguage } from '../use-language.ts'
import styles from './cadence.module.css'
import { CadenceMode } from './cadence-mode.tsx'
import { ChannelMarks } from './channel-marks.tsx'
import { clockNear } from './clock-near.ts'
import { useCadence } from './use-cadence.ts'

type Props = {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
  /** Leads to where something can be done about it; left out where one is there. */
  readonly onOpen?: () => void
}

/** When customers are to hear what: each clock with what is met, what runs and what has run out, and how often. */
export function CadenceStrip({ state, playbook, onOpen }: Props) {
  const { t } = useTranslation()
  const cadence = useCadence(state, playbook)
  const clockOf = (kind: CadenceKind) => cadence.clocks.find((clock) => clock.kind === kind)
  const others = cadence.clocks.filter(({ kind }) => kind !== 'first' && kind !== 'channels')
  const nothing = cadence.clocks.length === 0 && !cadence.first && !cadence.all
  return (
    <section className={`${styles.strip} no-print`} aria-labelledby="cadence-title">
      <h2 id="cadence-title" className={styles.title}>
        {onOpen ? (
          <button type="button" className={styles.open} title={t('cadence.open')} onClick={onOpen}>
            {t('cadence.title')}
          </button>
        ) : (
          t('cadence.title')
        )}
      </h2>
      <ul className={styles.clocks}>
        <Goal kind="first" goal={cadence.first} dueAt={clockOf('first')?.dueAt} />
        <li className={styles.clock}>
          <Words kind="channels" goal={cadence.all} dueAt={clockOf('channels')?.dueAt} />
          <ChannelMarks channels={cadence.channels} />
        </li>
        {others.map(({ kind, dueAt }) => (
          <Goal key={kind} kind={kind} goal={null} dueAt={dueAt} />
        ))}
        {nothing && <li className="dim">{t('cadence.noneHelp')}</li>}
        {cadence.pace && <CadenceMode pace={cadence.pace} />}
      </ul>
    </section>
  )
}

type GoalProps = {
  readonly kind: CadenceKind
  readonly goal: CadenceGoal | null
  readonly dueAt: number | undefined
}

const Goal = memo(function Goal(props: GoalProps) {
  if (!props.goal && props.dueAt === undefined) return null
  return (
    <li className={styles.clock}>
      <Words {...props} />
    </li>
  )
})

function Words({ kind, goal, dueAt }: GoalProps) {
  const { t } = useTranslation()
  return (
    <>
      <span className={styles.name}>{t(`cadence.kinds.${kind}`)}</span>
      {dueAt !== undefined && <DueWord dueAt={dueAt} />}
      {dueAt === undefined && goal && <Met goal={goal} />}
    </>
  )
}

function Met({ goal: { dueAt, metAt } }: { readonly goal: CadenceGoal }) {
  const { t } = useTranslation()
  const zone = useZone()
  const language = useLanguage()
  const time = clockNear(metAt, zone)
  const late = metAt > dueAt
  return (
    <span className={styles.met} data-late={late || undefined}>
      <IconCircleCheck aria-hidden size={15} />
      {late ? t('cadence.metLate', { time, span: spanWords(metAt - dueAt, language) }) : t('cadence.met', { time })}
    </span>
  )
}
