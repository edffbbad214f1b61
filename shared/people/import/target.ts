import { z } from 'zod'

/**
 * Where a column of a table may go. A `phone-kind` or `mail-kind` column says of which kind the next `phone` or `mail`
 * column to its right is; the other columns of numbers and addresses carry their kind in their name.
 */
export const targets = [
  'ignore',
  'name',
  'family-name',
  'given-name',
  'middle-name',
  'reading',
  'family-reading',
  'given-reading',
  'company',
  'department',
  'role',
  'deputy-order',
  'external',
  'phone-kind',
  'phone',
  'mobile-phone',
  'work-phone',
  'home-phone',
  'other-phone',
  'mail-kind',
  'mail',
  'work-mail',
  'personal-mail',
  'other-mail',
  'days',
  'from',
  'to',
  'time-zone',
  'languages',
  'absences',
  'verified-on',
  'note'
] as const
export type Target = (typeof targets)[number]

/** One target a column, in the order of the columns. */
export const mappingSchema = z.array(z.enum(targets)).max(1000)
export type Mapping = readonly Target[]
