import { z } from 'zod'

const line = (max: number) => z.string().trim().max(max)
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const day = z.iso.date()

/** The days of a week as they stand in a contact's working hours, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** One telephone number as it was written, normalised (`number.ts`) and always a text: a leading zero counts. */
export const phoneNumberSchema = z.strictObject({
  kind: z.enum(['mobile', 'work', 'home', 'other']),
  value: line(60).min(1)
})
export type PhoneNumber = z.infer<typeof phoneNumberSchema>

/** One mail address or whatever else reaches a person in writing. */
export const mailAddressSchema = z.strictObject({
  kind: z.enum(['work', 'personal', 'other']),
  value: line(254).min(1)
})
export type MailAddress = z.infer<typeof mailAddressSchema>

/**
 * Working hours in the contact's time zone. An end that is not after the start is the next day's (a night shift).
 */
export const hoursSchema = z.strictObject({ days: z.array(z.enum(weekdays)).min(1).max(7), from: clock, to: clock })
export type Hours = z.infer<typeof hoursSchema>

/** Days on which a contact cannot be reached, first and last included, as dates of the contact's time zone. */
export const absenceSchema = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'before-from' })
export type Absence = z.infer<typeof absenceSchema>

const personalShape = {
  name: line(120).min(1),
  /** ふりがな, or how the name is said. */
  reading: line(120),
  /** In the order in which they are to be tried. */
  numbers: z.array(phoneNumberSchema).max(20),
  addresses: z.array(mailAddressSchema).max(20),
  note: z.string().max(4000)
}

const publicShape = {
  /** A department of the playbook, or empty. */
  department: z.string().max(40),
  /** A role or an external contact of the playbook, or empty: then nobody calls them by the tree. */
  role: z.string().max(60),
  /** 1 for the first deputy of the role, 2 for the second, ...; null for who fills the role. */
  deputyOrder: z.int().min(1).max(9).nullable(),
  /** Whether they work for somebody else (supervisor, police, vendor, association). */
  external: z.boolean(),
  hours: hoursSchema.nullable(),
  /** IANA name, such as `Asia/Tokyo`. */
  timeZone: z.string().min(1).max(60),
  /** Languages they speak, the best first, as `ja`, `en`, ... */
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)).max(10),
  absences: z.array(absenceSchema).max(50),
  /** The day on which somebody last made sure that the numbers are right. */
  verifiedOn: day.nullable()
}

/** What of a contact is somebody's personal data: at rest it is sealed, on screens numbers and addresses are masked. */
export const personalSchema = z.strictObject(personalShape)
export type Personal = z.infer<typeof personalSchema>

/** What of a contact every rule and every console may know: enough for the engine, not enough to find a person. */
export const publicSchema = z.strictObject(publicShape)
export type Public = z.infer<typeof publicSchema>

/** A contact as it is typed in, imported and exported. */
export const contactDraftSchema = z.strictObject({ ...personalShape, ...publicShape })
export type ContactDraft = z.infer<typeof contactDraftSchema>

/** The identity of a contact: it outlives every change of name or number. */
export const contactIdSchema = z.string().regex(/^c-[0-9a-zA-Z-]{1,60}$/)

/** A contact with nothing filled in but its time zone. */
export function emptyDraft(timeZone: string): ContactDraft {
  return {
    name: '',
    reading: '',
    department: '',
    role: '',
    deputyOrder: null,
    external: false,
    numbers: [],
    addresses: [],
    hours: null,
    timeZone,
    languages: [],
    absences: [],
    verifiedOn: null,
    note: ''
  }
}

/** The personal half of a draft. */
export function personalOf({ name, reading, numbers, addresses, note }: ContactDraft): Personal {
  return { name, reading, numbers, addresses, note }
}

/** The half of a draft that is nobody's secret. */
export function publicOf(draft: ContactDraft): Public {
  const { department, role, deputyOrder, external, hours, timeZone, languages, absences, verifiedOn } = draft
  return { department, role, deputyOrder, external, hours, timeZone, languages, absences, verifiedOn }
}
