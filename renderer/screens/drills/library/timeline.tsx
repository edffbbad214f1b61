import type { CSSProperties, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Inject } from '../../../../shared/drill/scenario/schema.ts'
import { formatDuration } from '../../../../shared/report/time.ts'
import type { Placed } from '../../../../shared/view/drill/lanes.ts'
import { compareInjects, lanesOf, lanesScale } from '../../../../shared/view/drill/lanes.ts'
import { senderText } from '../../../../shared/view/drill/sender.ts'
import type { Names } from '../../../../shared/report/names.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import styles from './timeline.module.css'
import { WayIcon } from '../way-icon.tsx'
import { useDrag } from './use-drag.ts'

type Props = {
  readonly injects: readonly Inject[]
  /** How long the scenario is (s). */
  readonly seconds: number
  readonly names: Names
  readonly chosen: string | null
  readonly onChoose: (inject: string) => void
  /** Moves an inject by some seconds; left out where the scenario is only read. */
  readonly onMove?: (inject: string, by: number) => void
}

const MINUTE = 60
/** The finest step (s) in which an inject is moved: with Shift, and by dragging. */
const FINE = 10

/**
 * The injects of a scenario on a timeline, a lane a way. One of them is in the order of Tab; the arrow keys go from it to the
 * one before and after. Where it is written on, left and right move the inject itself, and so does dragging it.
 */
export function InjectTimeline({ injects, seconds, names, chosen, onChoose, onMove }: Props) {
  const { t } = useTranslation()
  const items = injects.map((inject) => ({ inject }))
  const lanes = lanesOf(items, seconds)
  const order = injects.toSorted(compareInjects)
  const here = order.find(({ id }) => id === chosen) ?? order[0]
  const onKey = (event: KeyboardEvent) => {
    const side = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? (onMove ? undefined : side)
    if (here === undefined || (side === undefined && step === undefined)) return
    event.preventDefault()
    event.stopPropagation()
    if (step === undefined) return onMove?.(here.id, (side ?? 0) * (event.shiftKey ? FINE : MINUTE))
    const next = order[Math.min(order.length - 1, Math.max(0, order.indexOf(here) + step))]
    if (!next) return
    onChoose(next.id)
    document.getElementById(markId(next.id))?.focus()
  }
  const onDrag =
    onMove &&
    ((inject: string, share: number) => {
      const by = Math.round((share * seconds) / FINE) * FINE
      if (by !== 0) onMove(inject, by)
    })
  return (
    <div className={styles.timeline} role="group" aria-label={t('drill.library.timeline')}>
      {lanes.map(({ way, placed, lines }) => (
        <div key={way} className={styles.lane}>
          <span className={styles.way}>
            <WayIcon way={way} />
            {t(`drill.library.via.${way}`)}
          </span>
          <div className={styles.track} style={{ '--lines': lines } as CSSProperties}>
            {placed.map((one) => (
              <Mark
                key={one.item.inject.id}
                placed={one}
                names={names}
                isHere={one.item.inject === here}
                onChoose={onChoose}
                onKey={onKey}
                onDrag={onDrag}
              />
            ))}
          </div>
        </div>
      ))}
      <div className={styles.scale} aria-hidden>
        {lanesScale(seconds).map((at) => (
          <span key={at} className="digits" style={{ left: `${(at / Math.max(1, seconds)) * 100}%` }}>
            {formatDuration(at * 1000).slice(0, -3)}
          </span>
        ))}
      </div>
    </div>
  )
}

type MarkProps = {
  readonly placed: Placed<{ readonly inject: Inject }>
  readonly names: Names
  readonly isHere: boolean
  readonly onChoose: (inject: string) => void
  readonly onKey: (event: KeyboardEvent) => void
  /** It was dragged by so much of the timeline (−1 to 1); nothing where it cannot be. */
  readonly onDrag: ((inject: string, share: number) => void) | undefined
}

function Mark({ placed: { item, left, line }, names, isHere, onChoose, onKey, onDrag }: MarkProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { inject } = item
  const drag = useDrag(onDrag && ((share) => onDrag(inject.id, share)))
  const said = t('drill.library.mark', {
    time: formatDuration(inject.atSeconds * 1000),
    way: t(`drill.library.via.${inject.via}`),
    from: senderText(inject.from, names, language)
  })
  return (
    <button
      id={markId(inject.id)}
      type="button"
      className={styles.mark}
      style={{ left: `calc(${left * 100}% + ${drag.offset}px)`, top: `${line * 28}px` }}
      data-movable={onDrag !== undefined}
      {...drag.handlers}
      aria-current={isHere || undefined}
      aria-label={said}
      title={`${said}\n${inject.text[language]}`}
      tabIndex={isHere ? 0 : -1}
      onClick={() => onChoose(inject.id)}
      onKeyDown={onKey}
    >
      <WayIcon way={inject.via} />
    </button>
  )
}

function markId(inject: string): string {
  return `inject-mark-${inject}`
}
