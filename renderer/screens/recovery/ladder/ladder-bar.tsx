import { IconAlertTriangleFilled, IconBarrierBlock, IconDoorExit, IconStairsUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { EVERY_ASSET } from '../../../../shared/incident/service/cell.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import type { LadderDesk } from '../../../../shared/view/recovery/ladder-desk.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { Mark } from '../mark.tsx'
import styles from '../recovery.module.css'

type Props = { readonly desk: LadderDesk; readonly state: IncidentState }

/** Where services stand on the ladder, what comes next, and what asks for a step back. */
export function LadderBar({ desk, state }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const { ladder, rungs, next, triggers, bar, beyond } = desk
  const present = rungs.find((rung) => rung.state === 'present')?.stage
  const coming = rungs.find(({ stage }) => stage.id === next)?.stage
  const { round } = state.resumption
  const reasonOf = (said: string) => (names.rule(said) === said ? said : `${said} ${names.rule(said)}`)
  const isBad = triggers.length > 0 || beyond.length > 0
  return (
    <section
      className={styles.standing}
      data-tone={isBad ? 'bad' : bar || !present ? 'warn' : 'good'}
      aria-label={t('recovery.ladder.title')}
    >
      {ladder && (
        <>
          <span>{ladder.name[language]}</span>
          <strong>
            <Mark tone={present ? 'good' : 'calm'} shape={IconStairsUp}>
              {present
                ? t('recovery.ladder.standing.present', { order: present.order, stage: present.name[language] })
                : t('recovery.ladder.standing.below')}
            </Mark>
          </strong>
          <span>
            {coming
              ? t('recovery.ladder.standing.next', { order: coming.order, stage: coming.name[language] })
              : t('recovery.ladder.standing.top')}
          </span>
        </>
      )}
      {round > 0 && <span>{t('recovery.ladder.round', { count: round })}</span>}
      <LastBack desk={desk} />
      {triggers.map((metric) => (
        <Mark key={metric.id} tone="bad" shape={IconAlertTriangleFilled}>
          {t('recovery.ladder.trigger', { metric: metric.name[language] })}
        </Mark>
      ))}
      {bar && (
        <Mark tone="warn" shape={IconBarrierBlock}>
          {t('recovery.ladder.barred', { why: reasonOf(bar.raised.value) })} — {t('recovery.ladder.barredWhere')}
        </Mark>
      )}
      {beyond.map((one) => (
        <Mark key={`${one.service}/${one.asset}`} tone="bad" shape={IconDoorExit}>
          {t('recovery.ladder.beyond', {
            service: names.service(one.service),
            asset: one.asset === EVERY_ASSET ? t('recovery.ladder.everyAsset') : one.asset,
            state: names.state(one.state),
            allowed: names.state(one.allowed)
          })}
        </Mark>
      ))}
    </section>
  )
}

function LastBack({ desk: { lastBack, present } }: { readonly desk: LadderDesk }) {
  const { t } = useTranslation()
  const zone = useZone()
  const names = useNames()
  if (!lastBack || lastBack.to < present) return null
  const reason = lastBack.value === '' ? names.metric(lastBack.trigger) : lastBack.value
  const time = formatInstant(lastBack.at, zone, { day: false })
  return (
    <span>
      {lastBack.to === 0
        ? t('recovery.ladder.backedAll', { time, reason })
        : t('recovery.ladder.backed', { time, reason, to: lastBack.to })}
    </span>
  )
}
