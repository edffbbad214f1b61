import { Button, Progress, SegmentedControl } from '@mantine/core'
import { IconArchive, IconCircleCheck, IconSchool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { WrittenView } from '../../../shared/bridge/archive-rows.ts'
import { sizeWords } from '../../../shared/report/size.ts'
import { useArchiveMove } from '../../store/archives.ts'
import { Fact, Fingerprint } from './about-archive.tsx'
import styles from './archive.module.css'
import type { ArchiveWriting, Privileged } from './use-archive-write.ts'

type Props = {
  readonly writing: ArchiveWriting
  readonly privileged: Privileged
  readonly onPrivileged: (privileged: Privileged) => void
}

/** What an archive of this incident would hold, the one choice there is, the button, and where it went. */
export function WritePanel({ writing: { preview, state, write }, privileged, onPrivileged }: Props) {
  const { t } = useTranslation()
  const moved = useArchiveMove(state.step === 'writing' ? state.job : null)
  const isAtWork = state.step === 'writing' || state.step === 'fetching'
  const share = state.step === 'fetching' ? state.share : (moved ?? 0)
  const at = t(state.step === 'fetching' ? 'archive.write.fetching' : 'archive.write.writing')
  return (
    <div className={styles.panel}>
      {state.step === 'done' && <Written written={state.written} />}
      <p className={styles.lead}>{t('archive.write.lead')}</p>
      {preview && <Inside preview={preview} />}
      {preview?.drill && (
        <p className={styles.drill}>
          <IconSchool aria-hidden size={18} /> {t('archive.write.drill')}
        </p>
      )}
      <p className={styles.label}>{t('archive.write.privileged')}</p>
      <SegmentedControl
        aria-label={t('archive.write.privileged')}
        data={[
          { value: 'left-out', label: t('archive.write.leftOut', { count: preview?.privileged ?? 0 }) },
          { value: 'included', label: t('archive.write.included') }
        ]}
        value={privileged}
        onChange={(value) => onPrivileged(value as Privileged)}
      />
      <p className={privileged === 'included' ? styles.caution : styles.lead}>
        {t(privileged === 'included' ? 'archive.write.includedHelp' : 'archive.write.leftOutHelp')}
      </p>
      <div>
        <Button
          size="md"
          leftSection={<IconArchive aria-hidden size={20} />}
          aria-disabled={isAtWork}
          onClick={() => write(privileged)}
        >
          {t('archive.write.act')}
        </Button>
      </div>
      {isAtWork && (
        <div role="status">
          <p className={styles.at}>{at}</p>
          <Progress value={Math.floor(share * 100)} aria-label={at} />
        </div>
      )}
    </div>
  )
}

function Inside({ preview }: { readonly preview: NonNullable<ArchiveWriting['preview']> }) {
  const { t } = useTranslation()
  const { events, evidence, reports } = preview
  const size = sizeWords(evidence.bytes)
  return (
    <dl className={styles.facts} aria-label={t('archive.write.inside')}>
      <Fact name={t('archive.write.log')}>{t('archive.write.events', { count: events })}</Fact>
      <Fact name={t('archive.write.evidence')}>
        {evidence.files === 0
          ? t('archive.write.evidenceNone')
          : t('archive.write.evidenceOf', { count: evidence.files, size })}
        {evidence.missing > 0 && (
          <div className={styles.note}>{t('archive.write.missing', { count: evidence.missing })}</div>
        )}
      </Fact>
      <Fact name={t('archive.write.reports')}>{t('archive.write.files', { count: reports })}</Fact>
      <Fact name={t('archive.write.playbook')}>{t('archive.write.file')}</Fact>
      <Fact name={t('archive.write.manifest')}>{t('archive.write.files', { count: 3 })}</Fact>
    </dl>
  )
}

function Written({ written }: { readonly written: WrittenView }) {
  const { t } = useTranslation()
  const { fileName, folder, size, files, fingerprint, about } = written
  const { evidenceMissing } = about.counts
  return (
    <section className={styles.result} aria-label={t('archive.write.done')}>
      <div className={styles.verdict} data-sound role="status">
        <IconCircleCheck aria-hidden size={26} />
        <div>
          <strong>{t('archive.write.done')}</strong>
          <div>{fileName}</div>
        </div>
      </div>
      <dl className={styles.facts}>
        <Fact name={t('archive.write.folder')}>{folder ?? t('archive.write.downloads')}</Fact>
        <Fact name={t('archive.write.size')}>{sizeWords(size)}</Fact>
        <Fact name={t('archive.write.count')}>{files}</Fact>
        <Fact name={t('archive.write.fingerprint')}>
          <Fingerprint hash={fingerprint} />
          <div className="dim">{t('archive.write.fingerprintHelp')}</div>
        </Fact>
      </dl>
      {evidenceMissing > 0 && <p className={styles.note}>{t('archive.check.missing', { count: evidenceMissing })}</p>}
    </section>
  )
}
