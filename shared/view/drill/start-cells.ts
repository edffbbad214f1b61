import type { Scenario } from '../../drill/scenario/schema.ts'
import { cellKey, EVERY_ASSET, NORMAL } from '../../incident/service/cell.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'

type Start = Scenario['start']
export type StartCell = Start['cells'][number]

/** A start at which a service stands in a state, for one asset or for all; what was said of the same place before gives way. */
export function withCell(start: Start, cell: StartCell): Start {
  return { ...start, cells: [...without(start, cell).cells, cell] }
}

/** A start at which nothing is said of a place. */
export function without(start: Start, { service, asset }: Pick<StartCell, 'service' | 'asset'>): Start {
  const gone = cellKey(service, asset)
  return { ...start, cells: start.cells.filter((cell) => cellKey(cell.service, cell.asset) !== gone) }
}

/** What can be chosen for a cell: the services and assets of the playbook, and the states in which less than everything works. */
export function cellChoices({ playbook, serviceStates }: PlaybookIndex): {
  readonly services: readonly string[]
  readonly assets: readonly string[]
  readonly states: readonly string[]
} {
  return {
    services: playbook.services.map(({ id }) => id),
    assets: [EVERY_ASSET, ...playbook.assets.map(({ code }) => code)],
    states: [...serviceStates.values()]
      .toSorted((a, b) => b.order - a.order)
      .map(({ id }) => id)
      .filter((id) => id !== NORMAL)
  }
}
