import { IconAlertTriangle, IconArrowBackUp, IconCircleDashed, IconPencilCheck, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { durationWords } from '../../../shared/report/time.ts'
import { stageName } from '../../../shared/report/words/notice.ts'
import { momentBeside } from '../../../shared/view/known/moments.ts'
import type { ChannelTold, OutNotice } from '../../../shared/view/known/told.ts'
import { clockNear } from '../../parts/cadence/clock-near.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import styles from './known.module.css'
import type { KnownView } from './use-known.ts'

type Props = { readonly told: ChannelTold; readonly view: KnownView }

/** One channel at the moment: the text that stood on it since when, what was on its way, or that it carried nothing. */
export function ChannelColumn({ told: { channel, told, noted, goingOut, takenDown }, view }: Props) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const time = (ms: number) => clockNear(ms, zone)
  return (
    <section className={styles.channel} aria-label={names.channel(channel)} data-told={told !== null || undefined}>
      <h2 className={styles.name}>{names.channel(channel)}</h2>
      {goingOut && (
        <p className={styles.note} data-tone="soon">
          <IconSend aria-hidden size={16} /> {t('known.goingOut', { time: time(goingOut.from) })}
        </p>
      )}
      {noted !== null && (
        <p className={styles.note}>
          <IconPencilCheck aria-hidden size={16} /> {t('known.noted', { time: time(noted) })}
        </p>
      )}
      {takenDown !== null && (
        <p className={styles.note} data-tone="late">
          <IconArrowBackUp aria-hidden size={16} /> {t('known.takenDown', { time: time(takenDown) })}
        </p>
      )}
      {told ? (
        <Told told={told} view={view} />
      ) : (
        noted === null && (
          <p className={styles.nothing}>
            <IconCircleDashed aria-hidden size={18} /> {t('known.nothing')}
          </p>
        )
      )}
    </section>
  )
}

function Told({ told: { notice, posted, since }, view }: { readonly told: OutNotice; readonly view: KnownView }) {
  const { t } = useTranslation()
  const own = useLanguage()
  const zone = useZone()
  const { at, moments, language } = view
  const ends = moments.filter((one) => one.channel === notice.channel && one.kind !== 'sending' && one.kind !== 'noted')
  const until = momentBeside(ends, at, 'after')
  const { title, body } = posted.value
  return (
    <>
      <p className={styles.about}>
        <strong>
          {stageName(notice.stage, own)} {notice.number > 1 && t('facts.number', { count: notice.number })}
        </strong>
        {notice.corrects && <span className={styles.flag}>{t('known.corrected')}</span>}
        {posted.unapproved && (
          <span className={styles.flag}>
            <IconAlertTriangle aria-hidden size={14} /> {t('known.unapproved')}
          </span>
        )}
      </p>
      <p className={styles.since}>
        {t('known.since', { time: clockNear(since, zone), span: durationWords(at - since, own) })}{' '}
        <span className="dim">
          {until === undefined ? t('known.still') : t('known.until', { time: clockNear(until, zone) })}
        </span>
      </p>
      {/* What scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.text} lang={language} tabIndex={0} role="group" aria-label={t('known.language')}>
        {title && <p className={styles.textTitle}>{title[language]}</p>}
        <p>{body[language]}</p>
      </div>
    </>
  )
}
