import type { Column, DutyCard } from '../../../../shared/view/board.ts'
import { isSameCard } from './same-card.ts'

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
