import type { Icon } from '@tabler/icons-react'
import {
  IconBarrierBlock,
  IconBroadcast,
  IconBuildingBank,
  IconBuildingFactory2,
  IconActivity,
  IconShieldCheck,
  IconChecklist,
  IconClockPlay,
  IconInbox,
  IconFileText,
  IconFlag,
  IconGavel,
  IconHandStop,
  IconHourglass,
  IconListDetails,
  IconLock,
  IconReportAnalytics,
  IconHeadset,
  IconHelpCircle,
  IconMailQuestion,
  IconMessage,
  IconMessages,
  IconPencilCheck,
  IconPhone,
  IconPinned,
  IconQuestionMark,
  IconScale,
  IconSend,
  IconSpeakerphone,
  IconStairs,
  IconStairsUp,
  IconUsersGroup,
  IconTools,
  IconTargetArrow,
  IconCoins,
  IconReceiptRefund,
  IconUserStar,
  IconZoomQuestion
} from '@tabler/icons-react'
import { wordsOf } from '../../../shared/report/words/of.ts'
import type { RowKind } from '../../../shared/view/timeline.ts'
import type { Language } from '../../text/i18n.ts'
import styles from './entry.module.css'

const icons: Readonly<Record<RowKind, Icon>> = {
  halt: IconHandStop,
  phase: IconFlag,
  service: IconBuildingBank,
  command: IconUserStar,
  duty: IconChecklist,
  call: IconPhone,
  escalation: IconStairsUp,
  decision: IconGavel,
  bar: IconBarrierBlock,
  signal: IconBroadcast,
  mark: IconPencilCheck,
  fact: IconListDetails,
  eta: IconHourglass,
  notice: IconSpeakerphone,
  deadline: IconScale,
  inquiry: IconMailQuestion,
  shift: IconUsersGroup,
  complaint: IconHeadset,
  answer: IconHelpCircle,
  script: IconFileText,
  work: IconTools,
  vendor: IconBuildingFactory2,
  cause: IconZoomQuestion,
  action: IconTargetArrow,
  compensation: IconCoins,
  claim: IconReceiptRefund,
  check: IconShieldCheck,
  resume: IconStairs,
  monitor: IconActivity,
  sending: IconSend,
  remark: IconMessage,
  privilege: IconLock,
  filing: IconReportAnalytics,
  drill: IconClockPlay,
  debrief: IconMessages,
  inject: IconInbox,
  entry: IconPinned,
  unknown: IconQuestionMark
}

/** What a row is about: an icon and its word. */
export function RowKindMark({ kind, language }: { readonly kind: RowKind; readonly language: Language }) {
  const KindIcon = icons[kind]
  return (
    <span className={styles.kind} data-kind={kind}>
      <KindIcon aria-hidden size={18} />
      {wordsOf(language).kinds[kind]}
    </span>
  )
}
