import { Button } from '@mantine/core'
import { IconAlertOctagon, IconBookmark, IconDatabaseImport, IconShieldCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ArchiveReport } from '../../../shared/archive/report.ts'
import type { Output } from '../../../shared/bridge/contract.ts'
import { go } from '../../store/route.ts'
import { phrase } from '../../text/phrase.ts'
import { AboutArchive } from './about-archive.tsx'
import styles from './archive.module.css'
import { FileTable } from './file-table.tsx'

type Props = {
  readonly name: string
  readonly report: ArchiveReport
  readonly taken: Output<'archive.take'> | null
  readonly busy: boolean
  readonly onRead: () => void
  readonly onTake: () => void
}

/** What came of looking through an archive: whether it may be believed, why not, and what can be done with it. */
export function CheckResult({ name, report, taken, busy, onRead, onTake }: Props) {
  const { t } = useTranslation()
  const { sound, fault, findings, files, about } = report
  const unfit = files.filter(({ verdict }) => verdict !== 'ok').length
  const Shape = sound ? IconShieldCheck : IconAlertOctagon
  return (
    <section className={styles.result} aria-label={name}>
      <div className={styles.verdict} data-sound={sound} role="status">
        <Shape aria-hidden size={26} />
        <div>
          <strong>{t(sound ? 'archive.check.sound' : 'archive.check.refused')}</strong>
          <div>{name}</div>
          {fault && <p className={styles.reason}>{phrase(`archive.fault.${fault.code}`, fault.params)}</p>}
          {unfit > 0 && <p className={styles.reason}>{t('archive.check.unfit', { count: unfit })}</p>}
          {findings.length > 0 && (
            <ul className={styles.reasons}>
              {findings.map(({ code, params }) => (
                <li key={`${code}-${Object.values(params).join('-')}`}>{phrase(`archive.finding.${code}`, params)}</li>
              ))}
            </ul>
          )}
          <div>
            {sound
              ? t('archive.check.soundDetail', { count: files.length, ms: report.took })
              : t('archive.check.refusedDetail')}
          </div>
        </div>
      </div>
      {sound && (
        <div className={styles.acts}>
          <Button leftSection={<IconBookmark aria-hidden size={18} />} onClick={onRead}>
            {t('archive.check.read')}
          </Button>
          <Button
            variant="default"
            loading={busy}
            leftSection={<IconDatabaseImport aria-hidden size={18} />}
            onClick={onTake}
          >
            {t('archive.check.take')}
          </Button>
        </div>
      )}
      {taken && <Taken taken={taken} />}
      {unfit > 0 && <FileTable files={files} />}
      {about && <AboutArchive about={about} fingerprint={report.fingerprint} />}
      {files.length > 0 && unfit === 0 && <FileTable files={files} />}
    </section>
  )
}

function Taken({ taken: { report, evidence, withheld } }: { readonly taken: Output<'archive.take'> }) {
  const { t } = useTranslation()
  const [stream] = report.streams
  const { taken, known, rejected } = report
  return (
    <div className={styles.taken} role="status">
      <p>{t('archive.check.taken', { taken, known, evidence })}</p>
      {rejected.length > 0 && <p>{t('archive.check.takenConflicts', { count: rejected.length })}</p>}
      {withheld > 0 && <p>{t('archive.check.takenGaps', { count: withheld })}</p>}
      {stream !== undefined && (
        <Button size="compact-md" variant="default" onClick={() => go({ screen: 'board', stream })}>
          {t('archive.check.openTaken')}
        </Button>
      )}
    </div>
  )
}
