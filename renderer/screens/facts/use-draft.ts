import type { IncidentState } from '../../../shared/incident/state.ts'
import type { DraftProblem, FactDraft } from '../../../shared/view/facts/draft.ts'
import { commandsFor, draftFor, draftProblem } from '../../../shared/view/facts/draft.ts'
import type { FactRow } from '../../../shared/view/facts/sheet.ts'
import { refusalNow, act } from '../../store/act.ts'
import { incident } from '../../store/incident.ts'
import { say } from '../../store/toasts.ts'
import { refusalText } from '../../text/fault-text.ts'
import { phrase } from '../../text/phrase.ts'
import { draftKey, dropDraft, factsView, keepDraft, useFactsView } from './facts-view.ts'

/** The form of a field: what stands in it, whether it is typed and not saved, and why it cannot be saved. */
export type DraftView = {
  readonly draft: FactDraft
  readonly typed: boolean
  /** Somebody changed the fact since the person began to type. */
  readonly movedOn: boolean
  readonly problem: DraftProblem | null
  readonly change: (draft: FactDraft) => void
  readonly discard: () => void
}

/** The form of a field of the open incident. */
export function useDraft(stream: string, row: FactRow, state: IncidentState): DraftView {
  const kept = useFactsView((view) => view.drafts.get(draftKey(stream, row.field)))
  const draft = kept?.draft ?? draftFor(row, state)
  const version = row.fact?.version ?? null
  return {
    draft,
    typed: kept !== undefined,
    movedOn: kept !== undefined && kept.over !== version,
    problem: draftProblem(draft, row, state),
    change: (next) => keepDraft(stream, row.field, { draft: next, over: kept?.over ?? version }),
    discard: () => dropDraft(stream, row.field)
  }
}

/** Why a draft cannot be saved now, in words; null where it can. */
export function savingRefused(draft: FactDraft, row: FactRow, state: IncidentState): string | null {
  const problem = draftProblem(draft, row, state)
  if (problem) return phrase(`facts.problem.${problem}`)
  const refusal = commandsFor(draft, row, state)
    .map((command) => refusalNow(command))
    .find((one) => one !== null)
  return refusal ? refusalText(refusal) : null
}

/** Saves what stands in the form of a field. What was refused stays in it; the person has been told why. */
export async function saveDraft(stream: string, row: FactRow, name: string): Promise<void> {
  const { state } = incident.getState().log
  const draft = factsView.getState().drafts.get(draftKey(stream, row.field))?.draft ?? draftFor(row, state)
  const refused = savingRefused(draft, row, state)
  if (refused !== null) return say('refused', refused)
  for (const command of commandsFor(draft, row, state)) {
    if ((await act(command)) === null) return
  }
  dropDraft(stream, row.field)
  say('done', phrase('facts.savedNow', { field: name }))
}
