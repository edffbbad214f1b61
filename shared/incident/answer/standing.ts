import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { Standing } from '../approval/approval.ts'
import { standing } from '../approval/approval.ts'
import { needsOf } from '../approval/approvers.ts'
import { isChanged } from '../fact/standing.ts'
import type { IncidentState } from '../state.ts'
import type { Answer, Publication } from './answer.ts'
import { answerText } from './answer.ts'

/** How the approvals of an answer stand: under the version that is being worked on and the facts that it quotes. */
export function answerStanding(state: IncidentState, answer: Answer, playbook: PlaybookIndex): Standing {
  const { hash, quotes } = answerText(answer)
  return standing(answer.approvals, { textHash: hash, quotes }, needsOf(state, playbook), (quote) =>
    isChanged(state, quote)
  )
}

/** The fields that something published quotes and that are other facts by now: whoever reads it says what was. */
export function outdatedFields(state: IncidentState, { quotes }: Pick<Publication, 'quotes'>): string[] {
  return quotes.filter((quote) => isChanged(state, quote)).map(({ field }) => field)
}
