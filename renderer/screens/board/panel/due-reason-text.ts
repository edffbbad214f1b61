import { assertNever } from '../../../../shared/assert-never.ts'
import type { DueReason } from '../../../../shared/view/due-reason.ts'
import { phrase } from '../../../text/phrase.ts'

/** Why a duty is due when it is, in words. */
export function dueReasonText(reason: DueReason): string {
  switch (reason.kind) {
    case 'anchor':
      return fromAnchor(reason.anchor, reason.minutes)
    case 'nominal':
      return phrase('board.why.nominal', {
        anchor: phrase(`board.anchor.${reason.anchor}`),
        from: fromAnchor('halt', reason.minutes)
      })
    case 'round':
      return phrase('board.why.round', { count: reason.everyMinutes })
    case 'set':
      return phrase('board.why.set')
    case 'none':
      return ''
    default:
      return assertNever(reason)
  }
}

function fromAnchor(anchor: string, minutes: number): string {
  const key = minutes < 0 ? 'board.why.before' : 'board.why.after'
  return phrase(key, { anchor: phrase(`board.anchor.${anchor}`), count: Math.abs(minutes) })
}
