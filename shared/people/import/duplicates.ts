import { z } from 'zod'
import { numberKey } from '../number.ts'
import type { Personal } from '../person.ts'
import { nameKey } from '../plain-text.ts'
import type { Candidate } from './table.ts'

/** Somebody who is here already, as far as they can be opened. */
export type Known = { readonly id: string } & Pick<Personal, 'name' | 'numbers' | 'addresses'>

/**
 * A row that may be somebody who is there already: in this file (`ofRow`) or among the contacts (`ofId`). `same`: the
 * name and a number or address are alike; `name`: the name alone is, which two people may share.
 */
export const duplicateSchema = z.object({
  row: z.int(),
  likeness: z.enum(['same', 'name']),
  ofRow: z.int().nullable(),
  ofId: z.string().nullable()
})
export type Duplicate = z.infer<typeof duplicateSchema>

/** What to do with a row: take it as one more contact, leave it out, or let it take the place of the contact it doubles. */
export const choiceSchema = z.strictObject({ row: z.int(), choice: z.enum(['add', 'skip', 'replace']) })
export type Choice = z.infer<typeof choiceSchema>

/** What is done with a duplicate unless somebody chooses: the same person is not taken twice, a namesake is taken. */
export function usualChoice({ likeness }: Duplicate): Choice['choice'] {
  return likeness === 'same' ? 'skip' : 'add'
}

/** Every row that may be a double, at most once each: the strongest likeness first, those there before those of the file. */
export function findDuplicates(candidates: readonly Candidate[], known: readonly Known[]): Duplicate[] {
  const bySame = new Map<string, Origin>()
  const byName = new Map<string, Origin>()
  const enter = (person: Pick<Known, 'name' | 'numbers' | 'addresses'>, origin: Origin) => {
    for (const key of sameKeys(person)) if (!bySame.has(key)) bySame.set(key, origin)
    const name = nameKey(person.name)
    if (!byName.has(name)) byName.set(name, origin)
  }
  for (const { id, ...person } of known) enter(person, { ofRow: null, ofId: id })
  return candidates.flatMap(({ row, draft }): Duplicate[] => {
    const same = sameKeys(draft).flatMap((key) => bySame.get(key) ?? [])[0]
    const namesake = byName.get(nameKey(draft.name))
    enter(draft, { ofRow: row, ofId: null })
    if (same) return [{ row, likeness: 'same', ...same }]
    return namesake ? [{ row, likeness: 'name', ...namesake }] : []
  })
}

type Origin = Pick<Duplicate, 'ofRow' | 'ofId'>

function sameKeys({ name, numbers, addresses }: Pick<Known, 'name' | 'numbers' | 'addresses'>): string[] {
  const who = nameKey(name)
  const ways = [...numbers.map(({ value }) => numberKey(value)), ...addresses.map(({ value }) => value.toLowerCase())]
  return ways.map((way) => `${who}\n${way}`)
}
