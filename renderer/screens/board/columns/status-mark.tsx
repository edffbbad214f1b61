import {
  IconAlertOctagon,
  IconBan,
  IconCircle,
  IconCircleCheckFilled,
  IconLoader2,
  IconLock,
  IconPlayerPlayFilled,
  IconPlayerTrackNextFilled,
  IconUsers
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DutyStatus } from '../../../../shared/incident/duty/progress.ts'
import { wordsOf } from '../../../../shared/report/words/of.ts'
import type { DutyCard } from '../../../../shared/view/board.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useFlight } from '../flight.ts'
import styles from './card.module.css'

const shapes = {
  open: IconCircle,
  started: IconPlayerPlayFilled,
  waiting: IconUsers,
  done: IconCircleCheckFilled,
  skipped: IconPlayerTrackNextFilled,
  excluded: IconBan
} as const satisfies Record<DutyStatus, typeof IconCircle>

/** Where a duty stands, as a shape and a word; over that, that it is not saved yet or what it waits for. */
export function StatusMark({ card }: { readonly card: DutyCard }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const flight = useFlight(card.duty.id)
  const status = card.progress?.status ?? 'open'
  if (flight === 'saving') return <Mark look="saving" shape={IconLoader2} word={t('frame.saving')} />
  if (flight === 'failed') return <Mark look="failed" shape={IconAlertOctagon} word={t('frame.notSaved')} />
  if (status === 'open' && card.waits.length > 0) {
    return <Mark look="locked" shape={IconLock} word={t('board.card.waits', { duties: card.waits.join(', ') })} />
  }
  if (status === 'open' && card.closed)
    return <Mark look="done" shape={shapes.done} word={wordsOf(language).statuses.done} />
  return <Mark look={status} shape={shapes[status]} word={wordsOf(language).statuses[status]} />
}

type MarkProps = { readonly look: string; readonly shape: typeof IconCircle; readonly word: string }

function Mark({ look, shape: Shape, word }: MarkProps) {
  return (
    <span className={styles.status} data-look={look}>
      <Shape aria-hidden size={15} />
      {word}
    </span>
  )
}
