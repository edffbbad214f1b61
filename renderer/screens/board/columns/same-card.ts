import type { DutyCard } from '../../../../shared/view/board.ts'

/** What a card is drawn from. */
export type CardProps = {
  readonly card: DutyCard
  readonly marked: boolean
  /** The one card of its column that the tab key reaches. */
  readonly tabbable: boolean
}

/** Whether a card would be drawn the same: the board is made anew each second, its cards are not. */
export function isSameCard(before: CardProps, after: CardProps): boolean {
  const a = before.card
  const b = after.card
  return (
    before.marked === after.marked &&
    before.tabbable === after.tabbable &&
    a.duty.id === b.duty.id &&
    a.duty.text.ja === b.duty.text.ja &&
    a.progress === b.progress &&
    a.clock === b.clock &&
    a.closed === b.closed &&
    a.dueAt === b.dueAt &&
    a.mine === b.mine &&
    a.carriedOver === b.carriedOver &&
    a.ahead === b.ahead &&
    a.owesEvidence === b.owesEvidence &&
    a.waits.join() === b.waits.join()
  )
}
