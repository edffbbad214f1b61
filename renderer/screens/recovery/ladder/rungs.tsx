import type { Icon } from '@tabler/icons-react'
import { IconArrowUp, IconCircleCheckFilled, IconCircleDashed, IconMapPinFilled, IconMinus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { durationWords, formatInstant } from '../../../../shared/report/time.ts'
import type { LadderDesk, Rung, RungState } from '../../../../shared/view/recovery/ladder-desk.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { clock } from '../../../store/clock.ts'
import { useZone } from '../../../store/zone.ts'
import type { Tone } from '../mark.tsx'
import { Mark } from '../mark.tsx'
import styles from './ladder.module.css'
import { pickStage } from './view.ts'

const MINUTE = 60_000
const looks: Readonly<Record<RungState, readonly [Tone, Icon]>> = {
  taken: ['good', IconCircleCheckFilled],
  present: ['good', IconMapPinFilled],
  next: ['warn', IconArrowUp],
  ahead: ['calm', IconCircleDashed],
  nothing: ['calm', IconMinus]
}

type Props = { readonly desk: LadderDesk; readonly chosen: string }

/** The steps of the ladder, the highest on top as on a ladder. */
export function Rungs({ desk, chosen }: Props) {
  const { t } = useTranslation()
  return (
    <ol className={styles.rungs} reversed aria-label={t('recovery.ladder.rungs')}>
      {desk.rungs.toReversed().map((rung) => (
        <li key={rung.stage.id}>
          <RungButton rung={rung} chosen={rung.stage.id === chosen} />
        </li>
      ))}
    </ol>
  )
}

function RungButton({ rung, chosen }: { readonly rung: Rung; readonly chosen: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { stage, state, takenAt, plannedAt, assetsLeft } = rung
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (chosen) button.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const [tone, shape] = looks[state]
  return (
    <button
      ref={button}
      type="button"
      className={styles.rung}
      data-state={state}
      aria-current={chosen || undefined}
      onClick={() => pickStage(stage.id)}
    >
      <span className={styles.name}>
        {t('recovery.ladder.order', { order: stage.order })} {stage.name[language]}
      </span>
      <span className={styles.line}>
        <Mark tone={tone} shape={shape}>
          {t(`recovery.ladder.rung.${state}`)}
        </Mark>
        {takenAt !== null && (
          <span className="digits">
            {t('recovery.ladder.takenAt', { time: formatInstant(takenAt, zone, { day: false }) })}
          </span>
        )}
        {takenAt !== null && assetsLeft.length > 0 && (
          <span>{t('recovery.ladder.assetsLeft', { count: assetsLeft.length })}</span>
        )}
      </span>
      {takenAt === null && (plannedAt !== null || stage.minHoldMinutes > 0) && state !== 'nothing' && (
        <span className={styles.line}>
          {plannedAt !== null && <Planned at={plannedAt} />}
          {stage.minHoldMinutes > 0 && (
            <span className="dim">
              {t('recovery.ladder.holdMinutes', { span: durationWords(stage.minHoldMinutes * MINUTE, language) })}
            </span>
          )}
        </span>
      )}
      <Hold until={rung.holdUntil} />
    </button>
  )
}

function Planned({ at }: { readonly at: number }) {
  const { t } = useTranslation()
  const zone = useZone()
  const isLate = useStore(clock, ({ now }) => now > at)
  return (
    <span className="digits">
      {t('recovery.ladder.plannedAt', { time: formatInstant(at, zone, { day: false }) })}
      {isLate && <span className={styles.late}> {t('recovery.ladder.late')}</span>}
    </span>
  )
}

/** How long the present step is still to be held: it renders again only when its words change. */
function Hold({ until }: { readonly until: number | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const left = useStore(clock, ({ now }) => (until === null ? null : Math.max(0, Math.ceil((until - now) / MINUTE))))
  if (left === null) return null
  return (
    <span className="digits">
      {left === 0
        ? t('recovery.ladder.holdOver')
        : `${t('recovery.ladder.hold')} ${durationWords(left * MINUTE, language)}`}
    </span>
  )
}
