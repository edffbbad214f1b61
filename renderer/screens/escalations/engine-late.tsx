import { IconAlertOctagon } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '../../../shared/report/time.ts'
import type { Watched } from '../../../shared/watch/engine.ts'
import { behindSince } from '../../../shared/watch/invariant.ts'
import { useIsRead } from '../../store/incident.ts'
import { useSession } from '../../store/session.ts'
import { useZone } from '../../store/zone.ts'
import styles from './escalations.module.css'
import { useBeat } from './use-escalations.ts'

/** A step may be this late (ms) before the page says so: the host tells it first, once a minute. */
const TOLERANCE_MS = 75_000

/**
 * Says that the engine is behind its time, since when, where the host does not say so itself (it may be gone). Before the events are
 * read there is no host yet that could be late.
 */
export function EngineLate({ watched }: { readonly watched: Watched }) {
  const { t } = useTranslation()
  const zone = useZone()
  const beat = useBeat()
  const told = useSession((session) => session.troubles.some((trouble) => trouble.code === 'engine-late'))
  const isRead = useIsRead()
  const since = useMemo(() => behindSince(watched, beat, TOLERANCE_MS), [watched, beat])
  if (told || !isRead || since === null) return null
  return (
    <p className={styles.late} data-testid="engine-late">
      <IconAlertOctagon aria-hidden size={20} />
      {t('escalation.engineLate', { time: formatInstant(since, zone, { seconds: true }) })}
    </p>
  )
}
