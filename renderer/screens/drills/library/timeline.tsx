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

type Props = {
  readonly injects: readonly Inject[]
  /** How long the scenario is (s). */
  readonly seconds: number
  readonly names: Names
  readonly chosen: string | null
  readonly onChoose: (inject: string) => void
}

/**
 * The injects of a scenario on a timeline, a lane a way. One of them is in the order of Tab; the arrow keys go from it to the
 * one before and after.
 */
export function InjectTimeline({ injects, seconds, names, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const items = injects.map((inject) => ({ inject }))
  const lanes = lanesOf(items, seconds)
  const order = injects.toSorted(compareInjects)
  const here = order.find(({ id }) => id === chosen) ?? order[0]
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined || here === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const next = order[Math.min(order.length - 1, Math.max(0, order.indexOf(here) + step))]
    if (!next) return
    onChoose(next.id)
    document.getElementById(markId(next.id))?.focus()
  }
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
}

function Mark({ placed: { item, left, line }, names, isHere, onChoose, onKey }: MarkProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { inject } = item
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
      style={{ left: `${left * 100}%`, top: `${line * 28}px` }}
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
