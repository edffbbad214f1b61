import type { PlaybookIndex } from '../../playbook/applies.ts'

/** What kind of value a field of the fact sheet holds. */
export type FactKind = 'text' | 'time' | 'estimate' | 'stamp'

/**
 * Fields whose value is no text: two times, the expected recovery (which the estimates hold, see the noun `eta`), and the
 * moment that each text is stamped with when it is made.
 */
const kinds: ReadonlyMap<string, FactKind> = new Map([
  ['haltStart', 'time'],
  ['nextUpdate', 'time'],
  ['eta', 'estimate'],
  ['asOf', 'stamp']
])

/** What templates may say beside the notice fields and what nobody but a person knows, in the order of the sheet. */
export const furtherFields = [
  'title',
  'url',
  'progress',
  'stagePlan',
  'timeline',
  'compensation',
  'prevention'
] as const
export type FurtherField = (typeof furtherFields)[number]

/** Facts for our own people: no text for customers can quote them. */
export const internalFields = ['join'] as const
export type InternalField = (typeof internalFields)[number]

/** What kind of value a field holds, undefined where the sheet has no such field. */
export function factKind(field: string, playbook: PlaybookIndex): FactKind | undefined {
  const known = kinds.get(field)
  if (known) return known
  const listed: readonly string[] = [...furtherFields, ...internalFields]
  return listed.includes(field) || playbook.playbook.noticeFields.some((one) => one.id === field) ? 'text' : undefined
}

/** Whether a field may be set to "not known": those of which the playbook says so. */
export function mayBeUnknown(field: string, { playbook }: PlaybookIndex): boolean {
  return playbook.noticeFields.some((one) => one.id === field && one.allowUnknown)
}
