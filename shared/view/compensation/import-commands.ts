import type { Command } from '../../incident/commands.ts'
import type { RegisterReading } from './read-register.ts'

type Choice = {
  /** Rows that look like doubles are taken too. */
  readonly doubles: boolean
  /** Cases that are there already are changed by what the file says of them. */
  readonly changes: boolean
  readonly reason: string
  readonly source: string
}

/** What would be asked to take a file; nothing where a row of it is wrong or none is to be taken. */
export function importCommands(
  reading: RegisterReading | null,
  { doubles, changes, reason, source }: Choice
): Extract<Command, { readonly name: 'claim.take' | 'claim.revise' }>[] {
  if (!reading || reading.fault || reading.counts.bad > 0) return []
  const { rows } = reading
  const fresh = rows.flatMap(({ kind, number, form }) =>
    form && (kind === 'new' || (kind === 'double' && doubles)) ? [{ number, form }] : []
  )
  const revised = rows.flatMap(({ kind, claim, form }) =>
    form && claim !== null && kind === 'changes' && changes ? [{ claim, form }] : []
  )
  return [
    ...(fresh.length > 0 ? [{ name: 'claim.take' as const, data: { rows: fresh, source } }] : []),
    ...(revised.length > 0 ? [{ name: 'claim.revise' as const, data: { rows: revised, source, reason } }] : [])
  ]
}
