import { IconFlag3Filled, IconUser, IconUserFilled } from '@tabler/icons-react'
import type { KeyboardEvent, MouseEvent as ReactMouseEvent } from 'react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DutyCard } from '../../../../shared/view/board.ts'
import { DueWord } from '../../../parts/due-word.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { boardFocus } from '../focus.ts'
import { mark } from '../marks.ts'
import { shortName } from '../matrix/short-name.ts'
import { openPanel } from '../panel/panel-part.ts'
import { tick } from '../tick.ts'
import { CardBadges } from './card-badges.tsx'
import { CheckCircle } from './check-circle.tsx'
import styles from './card.module.css'
import type { CardProps } from './same-card.ts'
import { isSameCard } from './same-card.ts'
import { StatusMark } from './status-mark.tsx'

/** One duty on the board: tick it, open it, mark it. */
export const DutyCardView = memo(function DutyCardView({ card, marked, tabbable }: CardProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { duty } = card
  const tabIndex = tabbable ? 0 : -1
  const name = duty.added ? t('board.card.addedId') : duty.id
  return (
    <li
      className={styles.card}
      data-duty={duty.id}
      data-clock={card.clock}
      data-closed={card.closed || undefined}
      data-critical={duty.critical || undefined}
      data-marked={marked || undefined}
      onFocus={() => boardFocus.setState({ duty: duty.id })}
    >
      <div className={styles.top}>
        <CheckCircle card={card} tabIndex={tabIndex} />
        <span className={styles.id}>{name}</span>
        {card.dueAt !== null && !card.closed && <DueWord dueAt={card.dueAt} />}
      </div>
      <button
        type="button"
        className={styles.open}
        data-open
        tabIndex={tabIndex}
        title={duty.text[language]}
        onClick={(event) => press(event, duty.id)}
        onKeyDown={(event) => tickOnSpace(event, duty.id)}
      >
        {duty.text[language]}
      </button>
      <div className={styles.bottom}>
        {duty.critical && (
          <span className={styles.critical}>
            <IconFlag3Filled aria-hidden size={14} />
            {t('board.card.critical')}
          </span>
        )}
        <StatusMark card={card} />
        <Owner card={card} />
        <CardBadges card={card} />
      </div>
      <input
        type="checkbox"
        className={styles.mark}
        checked={marked}
        tabIndex={tabIndex}
        aria-label={t('board.card.mark', { id: name })}
        title={t('board.card.mark', { id: name })}
        onChange={(event) => mark(duty.id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
      />
    </li>
  )
}, isSameCard)

/** Who is to do it: the people or roles that were named, else the role that the playbook names. */
function Owner({ card }: { readonly card: DutyCard }) {
  const { t } = useTranslation()
  const names = useNames()
  const assignees = card.progress?.assignees ?? []
  const who =
    assignees.length === 0
      ? shortName(names.role(card.duty.ownerRole))
      : assignees
          .map((one) => (one.kind === 'role' ? shortName(names.role(one.name)) : one.name))
          .join(t('board.listMark'))
  const Shape = card.mine ? IconUserFilled : IconUser
  if (who === '' && !card.mine) return null
  return (
    <span className={styles.owner} data-mine={card.mine || undefined}>
      <Shape aria-hidden size={14} />
      {card.mine ? t('board.card.mine', { who }) : who}
    </span>
  )
}

function press(event: ReactMouseEvent, duty: string): void {
  if (event.shiftKey) mark(duty, true)
  else openPanel(duty)
}

function tickOnSpace(event: KeyboardEvent, duty: string): void {
  if (event.key !== ' ') return
  event.preventDefault()
  void tick(duty)
}
