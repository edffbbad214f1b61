import type { Column, DutyCard } from '../../../../shared/view/board.ts'

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

/** What a column is drawn from. */
export type ColumnProps = {
  readonly column: Column
  /** Those of its cards that are drawn. */
  readonly cards: readonly DutyCard[]
  readonly marked: ReadonlySet<string>
  readonly mine: boolean
}

/** Whether a column would be drawn the same: a tick changes one of the six. */
export function isSameColumn(before: ColumnProps, after: ColumnProps): boolean {
  const a = before.column
  const b = after.column
  return (
    before.marked === after.marked &&
    before.mine === after.mine &&
    before.cards.length === after.cards.length &&
    a.department === b.department &&
    a.total === b.total &&
    a.closed === b.closed &&
    a.late === b.late &&
    a.soon === b.soon &&
    a.cards.length === b.cards.length &&
    a.cards.every((card, index) => isSameDuty(card, b.cards[index]))
  )
}

function isSameDuty(a: DutyCard, b: DutyCard | undefined): boolean {
  return b !== undefined && isSameCard({ card: a, ...plain }, { card: b, ...plain })
}

const plain = { marked: false, tabbable: false }
