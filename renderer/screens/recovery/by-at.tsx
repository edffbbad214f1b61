import { useTranslation } from 'react-i18next'
import type { Actor } from '../../../shared/event/envelope.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import { useZone } from '../../store/zone.ts'

/** Who said something, and when (ms). */
export function ByAt({ by, at }: { readonly by: Pick<Actor, 'person'>; readonly at: number }) {
  const { t } = useTranslation()
  const zone = useZone()
  return <span className="dim digits">{t('recovery.byAt', { person: by.person, time: formatInstant(at, zone) })}</span>
}
