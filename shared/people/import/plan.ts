import type { Choice, Duplicate } from './duplicates.ts'
import { usualChoice } from './duplicates.ts'
import type { Candidate } from './table.ts'

/** What is done with one row of a file: one more contact, a contact brought up to date, or nothing. */
export type Step = Candidate & { readonly replaces: string | null }

/** What is done with the rows of a file, and how many are left out. A choice beats what is usual for a duplicate. */
export function planImport(
  candidates: readonly Candidate[],
  duplicates: readonly Duplicate[],
  choices: readonly Choice[]
): { readonly steps: readonly Step[]; readonly skipped: number } {
  const doubles = new Map(duplicates.map((duplicate) => [duplicate.row, duplicate]))
  const chosen = new Map(choices.map(({ row, choice }) => [row, choice]))
  const steps = candidates.flatMap((candidate): Step[] => {
    const double = doubles.get(candidate.row)
    const choice = chosen.get(candidate.row) ?? (double ? usualChoice(double) : 'add')
    if (choice === 'skip') return []
    return [{ ...candidate, replaces: choice === 'replace' ? (double?.ofId ?? null) : null }]
  })
  return { steps, skipped: candidates.length - steps.length }
}
