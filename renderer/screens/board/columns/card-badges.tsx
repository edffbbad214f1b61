import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconMessage,
  IconPaperclip,
  IconPencilPlus,
  IconRefresh,
  IconUsers
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DutyCard } from '../../../../shared/view/board.ts'
import { useNames } from '../../../parts/use-names.ts'
import styles from './card.module.css'

/** What else one must know of a duty before opening it: evidence, second signature, rounds, another phase. */
export function CardBadges({ card }: { readonly card: DutyCard }) {
  const { t } = useTranslation()
  const names = useNames()
  const { duty, progress } = card
  const rounds = progress?.rounds.length ?? 0
  const evidence = progress?.evidence.length ?? 0
  const notes = progress?.notes.length ?? 0
  return (
    <>
      {card.owesEvidence && <Badge look="owed" shape={IconPaperclip} word={t('board.card.evidenceOwed')} />}
      {!card.owesEvidence && evidence > 0 && (
        <Badge shape={IconPaperclip} word={t('board.card.evidence', { count: evidence })} />
      )}
      {!card.owesEvidence && evidence === 0 && duty.evidenceRequired && !card.closed && (
        <Badge shape={IconPaperclip} word={t('board.card.evidenceNeeded')} />
      )}
      {duty.twoPerson && <Badge shape={IconUsers} word={t('board.card.signed', { count: signaturesOf(card) })} />}
      {duty.repeatEveryMinutes !== null && (
        <Badge
          shape={IconRefresh}
          word={
            rounds > 0
              ? t('board.card.rounds', { count: rounds })
              : t('board.card.every', { count: duty.repeatEveryMinutes })
          }
        />
      )}
      {notes > 0 && <Badge shape={IconMessage} word={t('board.card.notes', { count: notes })} />}
      {duty.added && <Badge shape={IconPencilPlus} word={t('board.card.added')} />}
      {card.carriedOver && (
        <Badge shape={IconArrowBackUp} word={t('board.card.carriedOver', { phase: names.phase(duty.phase) })} />
      )}
      {card.ahead && (
        <Badge shape={IconArrowForwardUp} word={t('board.card.ahead', { phase: names.phase(duty.phase) })} />
      )}
    </>
  )
}

/** How many of the two have signed: the last round counts, while it is being signed or when it closed the duty. */
function signaturesOf({ progress, closed }: DutyCard): number {
  const round = progress?.rounds.at(-1)
  if (!round || !(closed || progress?.status === 'waiting')) return 0
  return round.second ? 2 : 1
}

type BadgeProps = { readonly look?: string; readonly shape: typeof IconUsers; readonly word: string }

function Badge({ look = 'plain', shape: Shape, word }: BadgeProps) {
  return (
    <span className={styles.badge} data-look={look}>
      <Shape aria-hidden size={14} />
      {word}
    </span>
  )
}
