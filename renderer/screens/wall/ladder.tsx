import { IconAlertTriangleFilled, IconCheck, IconClockExclamation } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { durationWords, formatClock, formatDay } from '../../../shared/report/time.ts'
import type { WallLadder, WallRung, WallStep } from '../../../shared/view/wall-ladder.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import panel from './panel.module.css'
import styles from './ladder.module.css'

const SHOWN = 5
/** A time of day says enough within this (ms); further away stands the day. */
const NEAR_MS = 18 * 3_600_000

type Props = { readonly ladder: WallLadder; readonly now: number }

/** The resumption: its steps with when they were to be taken and when they were, and how far each service has climbed. */
export function Ladder({ ladder: { steps, present, rows }, now }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const time = (ms: number) => (Math.abs(ms - now) < NEAR_MS ? formatClock(ms, zone) : formatDay(ms, zone).slice(5))
  const next = steps.find(({ order }) => order > present)
  const more = rows.length - SHOWN
  const columns = { '--steps': steps.length } as CSSProperties
  return (
    <section className={`${panel.panel} ${styles.ladder}`} aria-label={t('wall.ladder')} style={columns}>
      <h2>
        {t('wall.ladder')}
        <strong className="digits"> {t('wall.share', { closed: present, total: steps.length })}</strong>
        {next && (
          <span className={`${panel.aside} ${styles.next}`}>{t('wall.nextStep', { name: next.name[language] })}</span>
        )}
        {next?.behind && next.plannedAt !== null && (
          <span className={styles.behind}>
            <IconClockExclamation aria-hidden size="1em" />
            {t('wall.behind', { time: durationWords(now - next.plannedAt, language) })}
          </span>
        )}
        {more > 0 && <span className={panel.aside}>{t('wall.more', { count: more })}</span>}
      </h2>
      <table>
        <thead>
          <tr>
            <th />
            {steps.map(({ order, takenAt }) => (
              <th key={order} scope="col" data-taken={takenAt !== null || undefined} data-next={order === next?.order}>
                {takenAt !== null && <IconCheck aria-hidden size="1em" />}
                {order}
              </th>
            ))}
          </tr>
          <Times name={t('wall.plannedRow')} steps={steps} at={(step) => step.plannedAt} time={time} />
          <Times name={t('wall.actualRow')} steps={steps} at={(step) => step.takenAt} time={time} isActual />
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <Climb key={`${row.service} ${row.assets.join()} ${row.state}`} row={row} of={steps.length} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type TimesProps = {
  readonly name: string
  readonly steps: readonly WallStep[]
  readonly at: (step: WallStep) => number | null
  readonly time: (ms: number) => string
  readonly isActual?: boolean
}

function Times({ name, steps, at, time, isActual = false }: TimesProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {steps.map((step) => {
        const when = at(step)
        return (
          <td key={step.order} className="digits" data-behind={(isActual && step.behind) || undefined}>
            {when === null ? '·' : time(when)}
          </td>
        )
      })}
    </tr>
  )
}

/** How far a service has climbed: a bar up to its step, and its state in words beside it. */
function Climb({ row: { service, assets, state, step, again }, of }: { readonly row: WallRung; readonly of: number }) {
  const { t } = useTranslation()
  const names = useNames()
  const listed = assets.length > 2 ? t('wall.assets', { count: assets.length }) : assets.join(', ')
  return (
    <tr data-red={again || undefined}>
      <th scope="row">
        {again && <IconAlertTriangleFilled aria-hidden size="1em" />}
        {names.service(service)}
        {listed !== '' && ` (${listed})`}
      </th>
      <td colSpan={of}>
        <div className={styles.climb} data-far={step * 2 > of || undefined}>
          <div style={{ width: `${(step / of) * 100}%` }} />
          <span>{again ? t('wall.again') : names.state(state)}</span>
        </div>
      </td>
    </tr>
  )
}
