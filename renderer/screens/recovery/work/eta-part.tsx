import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { durationWords } from '../../../../shared/report/time.ts'
import type { EtaStanding, EtaVersion } from '../../../../shared/view/recovery/eta-versions.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { DueWord } from '../../../parts/due-word.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import { ByAt } from '../by-at.tsx'
import { Mark } from '../mark.tsx'
import styles from '../recovery.module.css'
import { etaWords } from './eta-words.ts'
import { openWorkDialog } from './view.ts'
import work from './work.module.css'

const MINUTE = 60_000

/** What is expected now, when it is looked at again, and every version before it with its slips. */
export function EtaPart({ etas }: { readonly etas: EtaStanding }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { current, versions, slips, totalMinutes } = etas
  return (
    <section className={styles.part} aria-labelledby="work-eta">
      <h2 id="work-eta" className={styles.heading}>
        {t('recovery.work.eta')}
        <ActButton onAct={() => openWorkDialog({ kind: 'estimate' })}>{t('recovery.work.action.estimate')}</ActButton>
      </h2>
      {current ? (
        <>
          <p className={work.big}>{etaWords(current, zone)}</p>
          <p className={work.line} style={{ margin: '0 0 4px' }}>
            {slips > 0 ? (
              <Mark tone="warn" shape={IconAlertTriangle}>
                {t('recovery.work.slips', { count: slips, span: durationWords(totalMinutes * MINUTE, language) })}
              </Mark>
            ) : (
              <Mark tone="calm" shape={IconCircleCheck}>
                {t('recovery.work.noSlips')}
              </Mark>
            )}
            {current.reviewAt !== null && (
              <span>
                {t('recovery.work.etaReview')} <DueWord dueAt={current.reviewAt} />
              </span>
            )}
          </p>
          <ol className={styles.plain} reversed aria-label={t('recovery.work.etaVersions')}>
            {versions.toReversed().map((version) => (
              <Version key={version.id} version={version} />
            ))}
          </ol>
        </>
      ) : (
        <p className={styles.lead}>{t('recovery.work.etaNone')}</p>
      )}
    </section>
  )
}

function Version({ version }: { readonly version: EtaVersion }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const zone = useZone()
  const { slippedMinutes: slipped } = version
  return (
    <li className={styles.entry}>
      <strong>
        {t('recovery.work.etaVersion', { number: version.number })} {etaWords(version, zone)}
      </strong>{' '}
      {slipped === null && <span className={work.late}>{t('recovery.work.slipLost')} </span>}
      {slipped !== null && slipped > 0 && (
        <span className={work.late}>
          {t('recovery.work.slipped', { span: durationWords(slipped * MINUTE, language) })}{' '}
        </span>
      )}
      <ByAt by={version.by} at={version.at} />
      <p>
        {version.basis === '' ? t('recovery.work.etaNoBasis') : t('recovery.work.etaBasis', { basis: version.basis })}
      </p>
    </li>
  )
}
