import { IconArchive } from '@tabler/icons-react'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenedArchive } from '../../shared/bridge/archive-rows.ts'
import { formatInstant } from '../../shared/report/time.ts'
import type { AppCommand } from '../commands/registry.ts'
import { useCommands } from '../commands/registry.ts'
import { useOpenedArchive } from '../store/archives.ts'
import { closeArchive } from '../store/close-archive.ts'
import { holdClock } from '../store/clock.ts'
import { useRoute } from '../store/route.ts'
import { useZone } from '../store/zone.ts'
import styles from './frame.module.css'

/**
 * The band over every screen of an incident that was opened from an archive: as of when it stands, and the way back. While
 * it is there the screen's counts stand at that moment: nothing in it is due any more.
 */
export function ArchiveBand() {
  const route = useRoute()
  const opened = useOpenedArchive('stream' in route ? route.stream : null)
  useEffect(() => {
    holdClock(opened?.about.madeAt ?? null)
    return () => holdClock(null)
  }, [opened])
  return opened && <Band opened={opened} />
}

function Band({ opened: { stream, about } }: { readonly opened: OpenedArchive }) {
  const { t } = useTranslation()
  const zone = useZone()
  const commands = useMemo<AppCommand[]>(
    () => [
      {
        id: 'archive.close',
        title: t('archive.keys.close'),
        group: t('archive.title'),
        run: () => void closeArchive(stream)
      }
    ],
    [t, stream]
  )
  useCommands('archive-band', commands)
  const left = about.counts.privilegedLeftOut
  return (
    <div className={`${styles.band} ${styles.archive}`} data-testid="archive-band">
      <IconArchive aria-hidden size={20} />
      <span>
        {t('archive.band', { time: formatInstant(about.madeAt, zone) })}
        {left > 0 && ` ${t('archive.bandLeftOut', { count: left })}`}
      </span>
      <button type="button" className={styles.place} onClick={() => void closeArchive(stream)}>
        {t('archive.close')}
      </button>
    </div>
  )
}
