import { tidyLine } from '../plain-text.ts'

/** What the words of a file are looked up in. */
export type Vocabulary = {
  readonly departments: ReadonlyMap<string, string>
  /** By name; `external` where the party stands outside. */
  readonly roles: ReadonlyMap<string, { readonly id: string; readonly department: string; readonly external: boolean }>
}

type Named = { readonly id: string; readonly name: { readonly ja: string; readonly en: string } }

/** The parts of a playbook that a vocabulary is made of. */
export type VocabularySource = {
  readonly departments: readonly (Named & { readonly shortName: { readonly ja: string; readonly en: string } })[]
  readonly roles: readonly (Named & { readonly department: string })[]
  readonly externalContacts: readonly Named[]
}

/** The words of a playbook. */
export function vocabularyOf({ departments, roles, externalContacts }: VocabularySource): Vocabulary {
  return {
    departments: new Map(
      departments.flatMap(({ id, name, shortName }) =>
        [id, name.ja, name.en, shortName.ja, shortName.en].map((word) => [wordKey(word), id] as const)
      )
    ),
    roles: new Map([
      ...externalContacts.flatMap(({ id, name }) => entries({ id, name }, { id, department: '', external: true })),
      ...roles.flatMap(({ id, name, department }) => entries({ id, name }, { id, department, external: false }))
    ])
  }
}

/** What two words of a vocabulary are compared by. */
export function wordKey(word: string): string {
  return tidyLine(word).replace(/ /g, '').toLowerCase()
}

function entries<T>({ id, name }: Named, value: T): (readonly [string, T])[] {
  return [id, name.ja, name.en].map((word) => [wordKey(word), value] as const)
}
