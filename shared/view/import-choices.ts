import type { Choice, Duplicate } from '../people/import/duplicates.ts'
import type { Finding } from '../people/import/report.ts'

export type ChoiceName = Choice['choice']

/** What is done with the duplicates of an import: with each likeness, and with single rows that somebody decided on. */
export type DuplicateRule = Readonly<Record<Duplicate['likeness'], ChoiceName>> & {
  readonly rows: ReadonlyMap<number, ChoiceName>
}

/** What is usual: the same person is not taken twice, a namesake is taken. */
export const usualRule: DuplicateRule = { same: 'skip', name: 'add', rows: new Map() }

/** What may be chosen for a duplicate: only somebody who is stored already can be replaced. */
export function choicesFor({ ofId }: Duplicate): readonly ChoiceName[] {
  return ofId === null ? ['skip', 'add'] : ['skip', 'replace', 'add']
}

/** The choice for every duplicate. Of two rows of one file the first stands where the rule says replace. */
export function choose(duplicates: readonly Duplicate[], rule: DuplicateRule): Choice[] {
  return duplicates.map((duplicate) => {
    const wanted = rule.rows.get(duplicate.row) ?? rule[duplicate.likeness]
    return { row: duplicate.row, choice: choicesFor(duplicate).includes(wanted) ? wanted : 'skip' }
  })
}

/** How many of the readable rows are taken under these choices. */
export function countTaken(readable: number, choices: readonly Choice[]): number {
  return readable - choices.filter(({ choice }) => choice === 'skip').length
}

/** The findings about rows that are not taken, and about values that did not fit. */
export function partFindings(findings: readonly Finding[]): {
  readonly refused: Finding[]
  readonly changed: Finding[]
} {
  return {
    refused: findings.filter(({ level }) => level === 'refused'),
    changed: findings.filter(({ level }) => level === 'changed')
  }
}
