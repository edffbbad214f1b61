import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isArchiveStream } from '../../shared/archive/stream.ts'
import { OfferBanner } from '../screens/handover/offer-banner.tsx'
import { useRoute } from '../store/route.ts'
import { dismissTrouble, useSession } from '../store/session.ts'
import { useZone } from '../store/zone.ts'
import { troubleText } from '../text/fault-text.ts'
import { ArchiveBand } from './archive-band.tsx'
import { DrillBand } from './drill-band.tsx'
import styles from './frame.module.css'
import { GuideStrip } from './guide/guide-strip.tsx'
import { InboxStrip } from './inbox/inbox-strip.tsx'
import { useDrillHere } from './use-drill-here.ts'
import { WaitingDrills } from './waiting-drills.tsx'

/** The bands over a screen: this is a drill, the line is lost, something is wrong with the disk. */
export function Bands() {
  const { t } = useTranslation()
  const drill = useDrillHere()
  const route = useRoute()
  const isArchived = 'stream' in route && isArchiveStream(route.stream)
  const connection = useSession((state) => state.connection)
  const zone = useZone()
  const troubles = useSession((state) => state.troubles)
  return (
    <section className={styles.notices} aria-label={t('frame.bands')}>
      {drill && <DrillBand />}
      <WaitingDrills />
      <ArchiveBand />
      {connection === 'lost' && (
        <div className={`${styles.band} ${styles.lost}`}>
          <IconPlugConnectedX aria-hidden size={20} />
          {t('frame.lineLost')}
        </div>
      )}
      {troubles.map((trouble) => (
        <div key={`${trouble.code}-${trouble.at}`} className={`${styles.band} ${styles.trouble}`}>
          <IconAlertTriangle aria-hidden size={20} />
          <span>{troubleText(trouble, zone)}</span>
          <button type="button" className={styles.place} onClick={() => dismissTrouble(trouble)}>
            {t('frame.troubleDismiss')}
          </button>
        </div>
      ))}
      {!isArchived && <OfferBanner />}
      {!isArchived && <GuideStrip />}
      {!isArchived && <InboxStrip />}
    </section>
  )
}
