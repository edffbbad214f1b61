import { NativeSelect } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { statusPageOf } from '../../../../shared/report/status-page/of-state.ts'
import { pagePlaces } from '../../../../shared/view/outbox/page-board.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useConnectors } from '../../../store/connectors.ts'
import { useZone } from '../../../store/zone.ts'
import { useBeat } from '../../escalations/use-escalations.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import parts from '../parts.module.css'
import textPair from '../text-pair.module.css'
import styles from './page.module.css'
import { NoPage } from './no-page.tsx'
import { PagePreview } from './page-preview.tsx'
import { PageStanding } from './page-standing.tsx'

/** The status page as customers would read it now, in both languages, and whether it has to be published again. */
export function PageView({ state }: OpenIncidentProps) {
  const { t } = useTranslation()
  const names = useNames()
  const zone = useZone()
  const now = useBeat()
  const connectors = useConnectors()
  const [wanted, setWanted] = useState('')
  const places = useMemo(() => pagePlaces(state, connectors ?? []), [state, connectors])
  const keyOf = (place: (typeof places)[number]) => `${place.connector.id} ${place.channel}`
  const place = places.find((one) => keyOf(one) === wanted) ?? places[0]
  const page = useMemo(() => {
    if (!place) return null
    const { title, publicUrl } = place.config
    return statusPageOf(state, place.channel, { title, url: publicUrl, timeZone: zone, now })
  }, [state, place, zone, now])
  if (connectors === null) return null
  if (!place || !page) return <NoPage />
  return (
    <article className={styles.page} aria-labelledby="page-title">
      <h2 id="page-title" className={parts.title}>
        {t('outbox.page.title')}
      </h2>
      {places.length > 1 && (
        <NativeSelect
          w={420}
          label={t('outbox.page.which')}
          value={keyOf(place)}
          onChange={(event) => setWanted(event.currentTarget.value)}
          data={places.map((one) => ({
            value: keyOf(one),
            label: t('outbox.page.one', { way: one.connector.name, channel: names.channel(one.channel) })
          }))}
        />
      )}
      <PageStanding place={place} state={state} />
      <div className={textPair.pair}>
        <PagePreview page={page} language="ja" />
        <PagePreview page={page} language="en" />
      </div>
    </article>
  )
}
