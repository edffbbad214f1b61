import type { Complaint } from '../../../../../shared/incident/complaint/complaint.ts'
import type { Command } from '../../../../../shared/incident/commands.ts'
import { act } from '../../../../store/act.ts'
import { say } from '../../../../store/toasts.ts'
import { phrase } from '../../../../text/phrase.ts'
import type { CasesView } from '../use-cases.ts'

/** What every dialog about one case is given. */
export type CaseDialogProps = {
  readonly complaint: Complaint
  readonly view: CasesView
  readonly onClose: () => void
}

/** Sends an intent about a case and says in passing that it is recorded. True closes the form. */
export async function recorded(command: Command, { number }: Complaint): Promise<boolean> {
  if ((await act(command)) === null) return false
  say('done', phrase('support.cases.done.saved', { number }))
  return true
}
