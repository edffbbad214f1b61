import { IconAlertTriangleFilled, IconArrowRight, IconCircleCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { RunningClock } from '../../../shared/view/running-clocks.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { DueWord } from '../../parts/due-word.tsx'
import { goToClock } from './go-to-clock.ts'
import styles from './incident-strip.module.css'
import { useClockWords } from './use-clock-words.ts'
import { useNearest } from './use-nearest.ts'

type Props = { readonly stream: string; readonly state: IncidentState; readonly playbook: PlaybookIndex }

/** The gravest thing that is late, and the next one that runs out; each leads to where it is dealt with. */
export function ClockChips({ stream, state, playbook }: Props) {
  const { t } = useTranslation()
  const { next, late } = useNearest(state, playbook)
  const [gravest] = late
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('keys.groupGo')
    const to = (id: string, title: string, target: RunningClock | null | undefined, keys?: string): AppCommand => ({
      id,
      title,
      group,
      ...(keys === undefined ? {} : { keys }),
      refused: target ? null : t('cadence.nothingNext'),
      run: () => target && goToClock(target, stream)
    })
    return [to('go.next', t('cadence.goNext'), next, 'mod+.'), to('go.late', t('cadence.goLate'), gravest)]
  }, [t, next, gravest, stream])
  useCommands('strip', commands)
  return (
    <span className={styles.chips}>
      {gravest && <Chip clock={gravest} stream={stream} late others={late.length - 1} />}
      {next ? (
        <Chip clock={next} stream={stream} />
      ) : (
        <span className={styles.calm}>
          <IconCircleCheck aria-hidden size={16} /> {t('cadence.nothingNext')}
        </span>
      )}
    </span>
  )
}

type ChipProps = {
  readonly clock: RunningClock
  readonly stream: string
  readonly late?: boolean
  readonly others?: number
}

function Chip({ clock, stream, late = false, others = 0 }: ChipProps) {
  const { t } = useTranslation()
  const { code, words, whole } = useClockWords(clock)
  const Shape = late ? IconAlertTriangleFilled : IconArrowRight
  return (
    <button
      type="button"
      className={styles.chip}
      data-late={late || undefined}
      title={whole}
      onClick={() => goToClock(clock, stream)}
    >
      {!late && <Shape aria-hidden size={15} />}
      <span className={late ? 'unseen' : styles.kind}>{t(late ? 'cadence.late' : 'cadence.next')}</span>
      <span className={styles.what}>{code}</span>
      {words !== '' && <span className={styles.words}>{words}</span>}
      <DueWord dueAt={clock.dueAt} size={15} />
      {others > 0 && <span className={styles.others}>{t('cadence.others', { count: others })}</span>}
    </button>
  )
}
