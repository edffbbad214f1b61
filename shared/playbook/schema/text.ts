import { z } from 'zod'

/** A string with at least one visible character. */
export const Words = z.string().regex(/\S/)

/** The same words in Japanese and in English; neither may be empty. */
export const LocalText = z.strictObject({ ja: Words, en: Words })
export type LocalText = z.infer<typeof LocalText>

/** A whole number of minutes, zero or more. */
export const Minutes = z.int().nonnegative()

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date()

/** Ids of the sources behind a statement; at least one. */
export const SourceIds = z.array(z.string()).min(1)

/** One named field of a form, in the order in which the form shows it. */
export const FormField = z.strictObject({ id: z.string().min(1), label: LocalText })
export type FormField = z.infer<typeof FormField>
