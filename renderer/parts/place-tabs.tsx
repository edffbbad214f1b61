import type { Icon } from '@tabler/icons-react'
import {
  IconActivityHeartbeat,
  IconBinaryTree,
  IconChartBar,
  IconChartLine,
  IconEye,
  IconFileText,
  IconFileZip,
  IconFolders,
  IconHammer,
  IconMessageQuestion,
  IconHeadset,
  IconListDetails,
  IconReport,
  IconReportAnalytics,
  IconScale,
  IconSchool,
  IconSend,
  IconShieldCheck,
  IconSpeakerphone,
  IconTargetArrow,
  IconCoins,
  IconReceiptRefund,
  IconZoomQuestion,
  IconStairsUp
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useIncident } from '../store/incident.ts'
import type { IncidentPlace } from '../store/route.ts'
import { go } from '../store/route.ts'
import { useSendingsWaiting } from '../store/sendings-waiting.ts'
import styles from './place-tabs.module.css'

/** The screens of the places that have several, in the order of their row: a screen, its title, its sign. */
const tabs = {
  calls: [
    ['calls', 'tree.tabDesk', IconHeadset],
    ['tree', 'tree.tabTree', IconBinaryTree]
  ],
  support: [
    ['support', 'support.tab.load', IconChartBar],
    ['cases', 'support.tab.cases', IconFolders],
    ['answers', 'support.tab.answers', IconMessageQuestion],
    ['script', 'support.tab.script', IconFileText]
  ],
  after: [
    ['after', 'after.title', IconZoomQuestion],
    ['actions', 'after.actionsTitle', IconTargetArrow],
    ['compensation', 'frame.compensation', IconCoins],
    ['claims', 'frame.claims', IconReceiptRefund],
    ['debrief', 'debrief.title', IconSchool]
  ],
  notices: [
    ['notices', 'frame.tab.notices', IconSpeakerphone],
    ['facts', 'frame.tab.facts', IconListDetails],
    ['known', 'frame.tab.known', IconEye],
    ['outbox', 'frame.tab.outbox', IconSend]
  ],
  clocks: [
    ['clocks', 'clocks.title', IconScale],
    ['filing', 'frame.filing', IconReportAnalytics]
  ],
  recovery: [
    ['recovery', 'recovery.chart.short', IconChartLine],
    ['work', 'recovery.work.title', IconHammer],
    ['assets', 'recovery.assets.title', IconShieldCheck],
    ['ladder', 'recovery.ladder.title', IconStairsUp],
    ['monitoring', 'recovery.watch.title', IconActivityHeartbeat]
  ],
  reports: [
    ['reports', 'reports.title', IconReport],
    ['archive', 'archive.title', IconFileZip]
  ]
} as const satisfies Readonly<Record<string, readonly (readonly [IncidentPlace, string, Icon])[]>>
export type TabbedPlace = keyof typeof tabs

type Props = { readonly place: TabbedPlace; readonly here: IncidentPlace; readonly stream: string }

/** The row of links between the screens of one place. A place of one screen has none. */
export function PlaceTabs({ place, here, stream }: Props) {
  const { t } = useTranslation()
  const isDrill = useIncident(({ log }) => log.state.exercise !== null)
  const row = tabs[place].filter(([screen]) => screen !== 'debrief' || isDrill)
  const sendings = useSendingsWaiting()
  if (row.length < 2) return null
  return (
    <nav className={`${styles.tabs} no-print`} aria-label={t('frame.tabs')}>
      {row.map(([screen, title, Shape]) => (
        <button
          key={screen}
          type="button"
          aria-current={here === screen ? 'page' : undefined}
          onClick={() => go({ screen, stream })}
        >
          <Shape aria-hidden size={18} />
          {t(title)}
          {screen === 'outbox' && sendings > 0 && (
            <span className={styles.waiting} title={t('frame.sendingsWaiting', { count: sendings })}>
              {sendings}
              <span className="unseen">
                {t('frame.railNote', { note: t('frame.sendingsWaiting', { count: sendings }) })}
              </span>
            </span>
          )}
        </button>
      ))}
    </nav>
  )
}
