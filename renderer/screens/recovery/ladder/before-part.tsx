import { IconAlertTriangle, IconCircleCheckFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import {
  announcedFor,
  readinessOf,
  reopeningTold,
  treatmentOf,
  treatmentTold
} from '../../../../shared/incident/resumption/proof.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { formatDecimal } from '../../../../shared/money/format.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { stageName } from '../../../../shared/report/words/notice.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'
import { Mark } from '../mark.tsx'
import styles from '../recovery.module.css'
import ladder from './ladder.module.css'
import { Participants } from './participants.tsx'
import { openLadderDialog } from './view.ts'

type Props = { readonly state: IncidentState; readonly playbook: PlaybookIndex }

/** What is decided and told before services open: the treatment of orders, the notice ahead, who is ready. */
export function BeforePart({ state, playbook }: Props) {
  const { t } = useTranslation()
  return (
    <section className={styles.part} aria-labelledby="ladder-before">
      <h2 id="ladder-before" className={styles.heading}>
        {t('recovery.ladder.before')}
      </h2>
      <Treatment state={state} />
      <Announced state={state} playbook={playbook} />
      <Ready state={state} playbook={playbook} />
    </section>
  )
}

function Treatment({ state }: Pick<Props, 'state'>) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const treatment = treatmentOf(state)
  const told = treatmentTold(state)
  return (
    <>
      <h3 className={`${ladder.sub} ${styles.heading}`}>
        {t('recovery.ladder.treatment')}
        <ActButton onAct={() => openLadderDialog({ kind: 'treat' })}>{t('recovery.ladder.action.treat')}</ActButton>
      </h3>
      {treatment ? (
        <>
          <strong>{names.treatment(treatment.value)}</strong>{' '}
          {t('recovery.ladder.treatmentBy', { role: names.role(treatment.owner), basis: treatment.basis })}{' '}
          {told ? (
            <Mark tone="good" shape={IconCircleCheckFilled}>
              {t('recovery.ladder.treatmentTold', { time: formatInstant(told.at, zone, { day: false }) })}
            </Mark>
          ) : (
            <Mark tone="warn" shape={IconAlertTriangle}>
              {t('recovery.ladder.treatmentUntold')}
            </Mark>
          )}
        </>
      ) : (
        <Mark tone="warn" shape={IconAlertTriangle}>
          {t('recovery.ladder.treatmentNone')}
        </Mark>
      )}
    </>
  )
}

function Announced({ state, playbook }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const told = reopeningTold(state)
  const channels = playbook.playbook.channels.map(({ id }) => id as string)
  const untold = channels.filter((id) => !told.has(id))
  const opensAt = announcedFor(state)
  const target = state.times.get('resumeTarget')?.value
  const language = useLanguage()
  return (
    <>
      <h3 className={`${ladder.sub} ${styles.heading}`}>
        {t('recovery.ladder.announced')}
        <ActButton onAct={() => openLadderDialog({ kind: 'announce' })}>
          {t('recovery.ladder.action.announce')}
        </ActButton>
      </h3>
      <Mark
        tone={untold.length === 0 ? 'good' : 'warn'}
        shape={untold.length === 0 ? IconCircleCheckFilled : IconAlertTriangle}
      >
        {t('recovery.ladder.announcedCount', { told: channels.length - untold.length, all: channels.length })}
      </Mark>{' '}
      {opensAt !== null && (
        <strong className="digits">{t('recovery.ladder.opensAt', { time: formatInstant(opensAt, zone) })} </strong>
      )}
      {untold.length > 0 && (
        <span>
          {t('recovery.ladder.announcedNone', { channels: untold.map(names.channel).join(t('recovery.listMark')) })}{' '}
          <span className="dim">
            {target === undefined
              ? t('recovery.ladder.noTarget')
              : t('recovery.ladder.byNotices', { time: formatInstant(target, zone) })}
          </span>
        </span>
      )}
      {told.size > 0 && (
        <ul className={ladder.told}>
          {[...told.values()].map(({ value, at, notice, ref }) => (
            <li key={value}>
              {t('recovery.ladder.toldOn', { channel: names.channel(value), time: formatInstant(at, zone) })}{' '}
              <span className="dim">
                {notice
                  ? t('recovery.ladder.toldByNotice', {
                      stage: stageName(notice.stage, language),
                      number: notice.number
                    })
                  : t('recovery.ladder.toldByHand', { ref })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Ready({ state, playbook }: Props) {
  const { t } = useTranslation()
  const bar = playbook.playbook.resumption.readiness
  const found = readinessOf(state)
  return (
    <>
      <h3 className={`${ladder.sub} ${styles.heading}`}>
        {t('recovery.ladder.readiness')}
        <ActButton onAct={() => openLadderDialog({ kind: 'ready', name: null })}>
          {t('recovery.ladder.action.ready')}
        </ActButton>
        <ActButton onAct={() => openLadderDialog({ kind: 'askAround' })}>
          {t('recovery.ladder.action.askAround')}
        </ActButton>
      </h3>
      {found.asked === 0 ? (
        <span className="dim">{t('recovery.ladder.readinessNone')}</span>
      ) : (
        <span className="digits" style={{ whiteSpace: 'normal' }}>
          {t('recovery.ladder.readinessSum', {
            ready: found.ready,
            asked: found.asked,
            turnover: formatDecimal(found.turnover)
          })}{' '}
          {bar && t('recovery.ladder.readinessBar', { need: bar.turnoverPercent })}
          <br />
          {bar &&
            t('recovery.ladder.readinessRetail', {
              count: found.retailCount,
              need: bar.retailCount,
              turnover: formatDecimal(found.retailTurnover),
              bar: bar.retailPercent
            })}
        </span>
      )}
      <Participants state={state} />
    </>
  )
}
