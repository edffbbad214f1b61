import { VisuallyHidden } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import {
  IconAddressBook,
  IconAlertTriangle,
  IconArrowsExchange,
  IconBellRinging,
  IconChecklist,
  IconLifebuoy,
  IconHistory,
  IconList,
  IconPhone,
  IconReport,
  IconScale,
  IconSpeakerphone,
  IconStairsUp,
  IconZoomQuestion
} from '@tabler/icons-react'
import { Fragment, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { readAhead } from '../screens/screen.tsx'
import { useIncident } from '../store/incident.ts'
import { useRoute } from '../store/route.ts'
import { useSendingsWaiting } from '../store/sendings-waiting.ts'
import { useSupportWaiting } from '../store/support-waiting.ts'
import type { Place, RailScreen } from './places.ts'
import { useLateReports, usePlaces, useUnacknowledged } from './places.ts'
import styles from './rail.module.css'

const icons: Readonly<Record<RailScreen, Icon>> = {
  home: IconList,
  people: IconAddressBook,
  board: IconChecklist,
  notices: IconSpeakerphone,
  calls: IconPhone,
  escalations: IconBellRinging,
  clocks: IconScale,
  support: IconLifebuoy,
  recovery: IconStairsUp,
  after: IconZoomQuestion,
  timeline: IconHistory,
  reports: IconReport,
  handover: IconArrowsExchange
}

/** What waits in the places that have something to wait for. */
const waitingTexts = {
  escalations: 'frame.unacknowledged',
  notices: 'frame.sendingsWaiting',
  clocks: 'clocks.railLate',
  support: 'support.railLate'
} as const

/** The places of the console down the left side: those of the whole console, then those of the open incident. */
export function Rail() {
  const { t } = useTranslation()
  const places = usePlaces()
  const waiting = {
    escalations: useUnacknowledged(),
    notices: useSendingsWaiting(),
    clocks: useLateReports(),
    support: useSupportWaiting()
  }
  const here = useRoute().screen
  return (
    <nav className={`${styles.rail} no-print`} aria-label={t('keys.groupGo')}>
      {places.map((place, index) => (
        <Fragment key={place.screen}>
          {place.scope === 'incident' && places[index - 1]?.scope === 'everywhere' && <DrillMark />}
          <RailPlace
            place={place}
            current={here === place.screen || place.also.includes(here)}
            waiting={place.screen in waiting ? waiting[place.screen as keyof typeof waiting] : 0}
          />
        </Fragment>
      ))}
    </nav>
  )
}

/** Over the places of a drill: what waits in them is no real halt, on the places of the whole console too, which have no band. */
function DrillMark() {
  const { t } = useTranslation()
  const isDrill = useIncident(({ log }) => log.state.drill)
  const isCase = useIncident(({ log }) => log.state.reference !== null)
  return isDrill && <span className={styles.drill}>{t(isCase ? 'wall.reference' : 'common.drill')}</span>
}

type Props = {
  readonly place: Place
  readonly current: boolean
  /** How many things there wait for a person, or are late. */
  readonly waiting: number
}

const RailPlace = memo(function RailPlace({ place, current, waiting }: Props) {
  const { t } = useTranslation()
  const Shape = icons[place.screen]
  const key = place.screen in waitingTexts ? waitingTexts[place.screen as keyof typeof waitingTexts] : null
  const said = key !== null && waiting > 0 ? t(key, { count: waiting }) : ''
  return (
    <button
      type="button"
      className={styles.place}
      data-scope={place.scope}
      data-busy={waiting > 0 || undefined}
      aria-current={current ? 'page' : undefined}
      title={said === '' ? place.title : said}
      onPointerEnter={() => readAhead(place.screen)}
      onFocus={() => readAhead(place.screen)}
      onClick={place.run}
    >
      <Shape aria-hidden size={20} />
      <span className={styles.label}>{place.label}</span>
      {waiting > 0 && (
        <span className={styles.waiting} data-waiting={waiting} aria-hidden>
          <IconAlertTriangle size={12} />
          {waiting}
        </span>
      )}
      {said !== '' && <VisuallyHidden>{t('frame.railNote', { note: said })}</VisuallyHidden>}
    </button>
  )
})
