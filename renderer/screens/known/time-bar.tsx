import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlayerTrackNext } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/report/time.ts'
import { momentBeside } from '../../../shared/view/known/moments.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { TimeField } from '../../parts/time-field.tsx'
import { useZone } from '../../store/zone.ts'
import styles from './known.module.css'
import { lookAt } from './known-view.ts'
import type { KnownView } from './use-known.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -MINUTE,
  ArrowDown: -MINUTE,
  ArrowRight: MINUTE,
  ArrowUp: MINUTE,
  PageDown: -10 * MINUTE,
  PageUp: 10 * MINUTE
}

/** The moment that is looked at: by a slider over the whole incident, by its changes, or typed. */
export function TimeBar({ view }: { readonly view: KnownView }) {
  const { t } = useTranslation()
  const zone = useZone()
  const { at, from, to, moments, look, stream, follows } = view
  const before = momentBeside(moments, at, 'before')
  const after = momentBeside(moments, at, 'after')
  const time = formatInstant(at, zone, { seconds: true })
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    look(at + step)
  }
  return (
    <section className={styles.bar} aria-label={t('known.slider')}>
      <div className={styles.when}>
        <div className={styles.typed} data-known-time>
          <TimeField
            label={t('known.typed')}
            value={at}
            onChange={(typed) => typed !== null && look(typed)}
            zone={zone}
            required
          />
        </div>
        <ActButton
          leftSection={<IconChevronLeft aria-hidden size={18} />}
          refused={before === undefined ? t('known.noBefore') : null}
          onAct={() => before !== undefined && look(before)}
        >
          {t('known.before')} <kbd>[</kbd>
        </ActButton>
        <ActButton
          leftSection={<IconChevronRight aria-hidden size={18} />}
          refused={after === undefined ? t('known.noAfter') : null}
          onAct={() => after !== undefined && look(after)}
        >
          {t('known.after')} <kbd>]</kbd>
        </ActButton>
        <Button
          size="compact-sm"
          variant={follows ? 'filled' : 'default'}
          leftSection={<IconPlayerTrackNext aria-hidden size={18} />}
          aria-pressed={follows}
          onClick={() => lookAt(stream, null)}
        >
          {t('known.now')}
        </Button>
      </div>
      <div className={styles.track}>
        <input
          type="range"
          className={styles.slider}
          aria-label={t('known.slider')}
          aria-valuetext={time}
          min={Math.floor(from / SECOND)}
          max={Math.ceil(to / SECOND)}
          step={1}
          value={Math.floor(at / SECOND)}
          onChange={(event) => look(Number(event.currentTarget.value) * SECOND)}
          onKeyDown={onKeyDown}
        />
        <div className={styles.ticks} aria-hidden>
          {moments.map((moment) => (
            <span
              key={`${moment.at}/${moment.channel}/${moment.kind}`}
              className={styles.tick}
              data-kind={moment.kind}
              style={{ left: `${share(moment.at, from, to)}%` }}
            />
          ))}
        </div>
        <p className={styles.ends}>
          <span className="digits">{formatInstant(from, zone)}</span>
          <span>{t('known.keysHint')}</span>
          <span className="digits">{formatInstant(to, zone)}</span>
        </p>
      </div>
    </section>
  )
}

/** Where a moment lies between two others, in percent. */
function share(at: number, from: number, to: number): number {
  return to <= from ? 0 : Math.min(100, Math.max(0, (100 * (at - from)) / (to - from)))
}
