import { Button } from '@mantine/core'
import { IconActivityHeartbeat, IconAlertTriangleFilled, IconCircleDashed, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { formatDecimal } from '../../../../shared/money/format.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { WatchDesk } from '../../../../shared/view/recovery/watch-desk.ts'
import { DueWord } from '../../../parts/due-word.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { go } from '../../../store/route.ts'
import { useZone } from '../../../store/zone.ts'
import { Mark } from '../mark.tsx'
import styles from '../recovery.module.css'

type Props = {
  readonly desk: WatchDesk
  readonly state: IncidentState
  readonly now: number
  readonly stream: string
}

/** Whether somebody watches, until when, when the next look is due, and what asks for a step back. */
export function WatchBar({ desk, state, now, stream }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { watch, plan, triggers } = desk
  const { closed } = state.monitor
  const time = (ms: number) => formatInstant(ms, zone)
  const tone = triggers.length > 0 ? 'bad' : closed ? 'calm' : watch.isOn ? 'good' : 'warn'
  const isOver = watch.isOn && now > watch.until
  return (
    <section className={styles.standing} data-tone={tone} aria-label={t('recovery.watch.title')}>
      <strong>
        {closed ? (
          <Mark tone="calm" shape={IconLock}>
            {t('recovery.watch.ended', { person: closed.by.person, time: time(closed.at) })}
          </Mark>
        ) : watch.isOn ? (
          <Mark tone={isOver ? 'warn' : 'good'} shape={IconActivityHeartbeat}>
            {t(isOver ? 'recovery.watch.over' : 'recovery.watch.running')}
          </Mark>
        ) : (
          <Mark tone="calm" shape={IconCircleDashed}>
            {t('recovery.watch.off')}
          </Mark>
        )}
      </strong>
      {watch.isOn && (
        <span className="digits">
          {t('recovery.watch.span', {
            from: formatInstant(watch.since, zone, { zone: false }),
            to: formatInstant(watch.until, zone)
          })}
        </span>
      )}
      <span>
        {t('recovery.watch.plan', { every: plan.everyMinutes, for: plan.forMinutes, stable: plan.stableMinutes })}
      </span>
      {watch.nextLookAt !== null && (
        <span>
          {t('recovery.watch.nextLook')} <DueWord dueAt={watch.nextLookAt} />
        </span>
      )}
      {triggers.map((metric) => (
        <span key={metric.id}>
          <Mark tone="bad" shape={IconAlertTriangleFilled}>
            {t('recovery.watch.trigger', {
              metric: metric.name[language],
              value: formatDecimal(metric.last?.value ?? '0'),
              limit: formatDecimal(metric.limit)
            })}
          </Mark>
        </span>
      ))}
      {triggers.length > 0 && (
        <Button size="compact-sm" color="red" onClick={() => go({ screen: 'ladder', stream })}>
          {t('recovery.watch.goBack')}
        </Button>
      )}
    </section>
  )
}
