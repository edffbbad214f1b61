import { Button } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArchiveAbout } from '../../../shared/archive/manifest.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { LiveMark } from '../../parts/live-mark.tsx'
import { copyText } from '../../parts/copy-text.ts'
import { useZone } from '../../store/zone.ts'
import styles from './archive.module.css'

type Props = { readonly about: ArchiveAbout; readonly fingerprint: string | null }

/** What an archive says of itself: of which incident, as of when, with or without what is privileged. */
export function AboutArchive({ about, fingerprint }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const time = (ms: number) => formatInstant(ms, zone)
  const { incident, counts } = about
  const left = counts.privilegedLeftOut
  const privileged = {
    included: t('archive.check.privilegedIncluded'),
    'left-out': left > 0 ? t('archive.check.privilegedLeftOut', { count: left }) : t('archive.check.privilegedNone')
  }
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={t('archive.check.incident')}>
          <LiveMark drill={incident.drill} size={14} /> {incident.title || incident.type}
        </Fact>
        <Fact name={t('archive.check.declared')}>{time(incident.declaredAt)}</Fact>
        <Fact name={t('archive.check.closed')}>
          {incident.closedAt === null ? t('archive.check.notClosed') : time(incident.closedAt)}
        </Fact>
        <Fact name={t('archive.check.events')}>{t('archive.check.eventsOf', { count: counts.events })}</Fact>
        <Fact name={t('archive.check.privileged')}>{privileged[about.privileged]}</Fact>
        <Fact name={t('archive.check.made')}>
          {t('archive.check.madeWith', { time: time(about.madeAt), version: about.madeWith })}
        </Fact>
        {fingerprint !== null && (
          <Fact name={t('archive.write.fingerprint')}>
            <Fingerprint hash={fingerprint} />
          </Fact>
        )}
      </dl>
      {counts.brokenLinks > 0 && (
        <p className={styles.note}>{t('archive.check.gaps', { count: counts.brokenLinks })}</p>
      )}
      {counts.evidenceMissing > 0 && (
        <p className={styles.note}>{t('archive.check.missing', { count: counts.evidenceMissing })}</p>
      )}
    </>
  )
}

/** A hash in groups, as it is read out over the phone, and a button that copies it. */
export function Fingerprint({ hash }: { readonly hash: string }) {
  const { t } = useTranslation()
  return (
    <span className={styles.fingerprint}>
      <code>{hash.match(/.{1,8}/g)?.join(' ')}</code>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('archive.write.copyFingerprint')}
        title={t('archive.write.copyFingerprint')}
        onClick={() => void copyText(hash)}
      >
        <IconCopy aria-hidden size={16} />
      </Button>
    </span>
  )
}

/** One line of a list of facts. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
