import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isArchiveStream } from '../../../shared/archive/stream.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import layout from '../../parts/screen.module.css'
import { useFileDrop } from '../home/use-file-drop.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import styles from './archive.module.css'
import { CheckPanel } from './check-panel.tsx'
import { useArchiveCheck } from './use-archive-check.ts'
import type { Privileged } from './use-archive-write.ts'
import { useArchiveWrite } from './use-archive-write.ts'
import { WritePanel } from './write-panel.tsx'

/** Everything of the incident as one file: written, and one that was received verified and opened. */
export function ArchiveScreen({ stream, events }: OpenIncidentProps) {
  const { t } = useTranslation()
  const isArchived = isArchiveStream(stream)
  const writing = useArchiveWrite(stream, events.length)
  const check = useArchiveCheck()
  const fileRef = useRef<HTMLInputElement>(null)
  const [privileged, setPrivileged] = useState<Privileged>('left-out')
  const { write } = writing
  const { start } = check
  const dragged = useFileDrop((files) => {
    if (files[0]) start(files[0])
  })
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('archive.title')
    return [
      {
        id: 'archive.write',
        keys: 'w',
        title: t('archive.keys.write'),
        group,
        refused: isArchived ? t('refusal.opened-from-archive') : null,
        run: () => write(privileged)
      },
      {
        id: 'archive.choose',
        keys: 'o',
        title: t('archive.keys.choose'),
        group,
        run: () => fileRef.current?.click()
      }
    ]
  }, [t, write, privileged, isArchived])
  useCommands('archive', commands)
  return (
    <div className={`${layout.padded} ${styles.screen}`} data-dragged={dragged}>
      <header className={layout.head}>
        <h1 className="unseen">{t('archive.title')}</h1>
        <PlaceTabs place="reports" here="archive" stream={stream} />
      </header>
      <div className={styles.columns}>
        <section className={styles.card} aria-labelledby="archive-write">
          <h2 id="archive-write">{t('archive.write.title')}</h2>
          {isArchived ? (
            <p className={styles.lead}>{t('refusal.opened-from-archive')}</p>
          ) : (
            <WritePanel writing={writing} privileged={privileged} onPrivileged={setPrivileged} />
          )}
        </section>
        <section className={styles.card} aria-labelledby="archive-check">
          <h2 id="archive-check">{t('archive.check.title')}</h2>
          <CheckPanel check={check} fileRef={fileRef} drops />
        </section>
      </div>
    </div>
  )
}
