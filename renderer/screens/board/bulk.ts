import type { Command } from '../../../shared/incident/commands.ts'
import type { RefusedNow } from '../../store/act.ts'
import { refusalNow } from '../../store/act.ts'

/** What a bulk command would do: to which duties, and for which it is refused and why. */
export type Split = {
  readonly able: readonly string[]
  readonly refused: readonly { readonly duty: string; readonly why: RefusedNow }[]
}

/** Parts marked duties into those that a command would take and those for which it would be refused. */
export function splitByRefusal(duties: readonly string[], commandFor: (duty: string) => Command): Split {
  const rows = duties.map((duty) => ({ duty, why: refusalNow(commandFor(duty)) }))
  return {
    able: rows.filter((row) => row.why === null).map((row) => row.duty),
    refused: rows.flatMap((row) => (row.why === null ? [] : [{ duty: row.duty, why: row.why }]))
  }
}
