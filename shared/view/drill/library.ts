import type { Scenario } from '../../drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import { foldText, holdsWords, searchWords } from '../search-text.ts'

/** Where scenarios come from, in the order in which they are listed. */
export const libraryGroups = ['guided', 'own', 'playbook', 'case'] as const
export type LibraryGroup = (typeof libraryGroups)[number]

/** The scenarios of one origin. */
export type LibraryShelf = { readonly group: LibraryGroup; readonly scenarios: readonly Scenario[] }

/** The scenarios that a search finds (names, type, objectives, both languages), by origin; empty shelves are left out. */
export function libraryShelves(
  scenarios: readonly Scenario[],
  playbook: PlaybookIndex | null,
  search: string
): LibraryShelf[] {
  const words = searchWords(search)
  const found = scenarios.filter((one) => holdsWords(textOf(one, playbook), words))
  return libraryGroups.flatMap((group) => {
    const own = found.filter(({ origin }) => origin.kind === group)
    return own.length > 0 ? [{ group, scenarios: own }] : []
  })
}

function textOf(scenario: Scenario, playbook: PlaybookIndex | null): string {
  const { id, name, type, expectedSeverity, objectives, start } = scenario
  const typeName = playbook?.types.get(type)?.name
  const said = [name, start.text, ...objectives.map(({ text }) => text), ...(typeName ? [typeName] : [])]
  return foldText([id, type, expectedSeverity, ...said.flatMap(({ ja, en }) => [ja, en])].join('\n'))
}
