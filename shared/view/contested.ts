import { isContested } from '../incident/register.ts'
import type { Register, Said } from '../incident/register.ts'
import type { IncidentState } from '../incident/state.ts'

/** A field for which two people's values stand against each other; the one that counts for now comes first. */
export type Contested = {
  readonly field: 'type' | 'severity' | 'service'
  /** Of a cell of the matrix, else null. */
  readonly service: string | null
  readonly asset: string | null
  readonly values: readonly Said<string>[]
}

/** Everything that someone has yet to settle. */
export function contestedIn(state: IncidentState): Contested[] {
  return [
    ...of('type', state.type),
    ...of('severity', state.severity),
    ...[...state.cells.values()].flatMap((cell) => of('service', cell.state, cell.service, cell.asset))
  ]
}

function of(
  field: Contested['field'],
  register: Register<string> | undefined,
  service: string | null = null,
  asset: string | null = null
): Contested[] {
  if (!register || !isContested(register)) return []
  const { contested, ...current } = register
  return [{ field, service, asset, values: [current, ...contested] }]
}
