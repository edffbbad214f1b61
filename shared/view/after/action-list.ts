import type { PreventiveAction } from '../../incident/action/action.ts'
import { isUnsettled, nextDueOf } from '../../incident/action/action.ts'
import { foldText, holdsWords, searchWords } from '../search-text.ts'

/** How actions are narrowed: those on which something is to be done, those past their day, those to look at, all. */
export const actionFilters = ['open', 'late', 'judge', 'all'] as const
export type ActionFilter = (typeof actionFilters)[number]

/** An action as the list shows it at a moment: when the next thing about it is due (ms), and whether that is past. */
export type ActionRow = { readonly action: PreventiveAction; readonly dueAt: number | null; readonly late: boolean }

/** Every action at a moment (ms): what is late first, then what is due next, then what is settled, each by its number. */
export function actionRows(actions: ReadonlyMap<string, PreventiveAction>, now: number): ActionRow[] {
  return [...actions.values()]
    .map((action) => {
      const dueAt = nextDueOf(action)
      return { action, dueAt, late: dueAt !== null && dueAt < now }
    })
    .sort(
      (a, b) =>
        Number(isUnsettled(b.action)) - Number(isUnsettled(a.action)) ||
        (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY) ||
        a.action.number - b.action.number
    )
}

/** The rows of a filter that hold every word of a search. `named` gives what a row is known by besides its own words. */
export function actionsShown(
  rows: readonly ActionRow[],
  filter: ActionFilter,
  search: string,
  named: (row: ActionRow) => readonly string[]
): ActionRow[] {
  const words = searchWords(search)
  return actionsOf(rows, filter).filter((row) => {
    const { title, verification, owner } = row.action.plan.value
    const text = foldText([`A-${row.action.number}`, title, verification, owner, ...named(row)].join('\n'))
    return words.length === 0 || holdsWords(text, words)
  })
}

/** The rows of a filter. */
export function actionsOf(rows: readonly ActionRow[], filter: ActionFilter): ActionRow[] {
  return rows.filter(({ action, late }) => {
    if (filter === 'open') return isUnsettled(action)
    if (filter === 'late') return late
    return filter === 'all' || action.status === 'done'
  })
}
