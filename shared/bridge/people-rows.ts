import { z } from 'zod'
import { disclosedFieldSchema, disclosureReasonSchema } from '../people/disclosure.ts'
import { choiceSchema, duplicateSchema } from '../people/import/duplicates.ts'
import { findingSchema } from '../people/import/report.ts'
import { mappingSchema, targets } from '../people/import/target.ts'
import { maskedContactSchema } from '../people/masked.ts'
import { contactDraftSchema, contactIdSchema, personalSchema } from '../people/person.ts'

/** The largest address book that can be imported, in bytes. */
export const ADDRESS_BOOK_LIMIT = 24 * 1024 * 1024

const nothing = z.strictObject({})
const id = contactIdSchema
const language = z.enum(['ja', 'en'])
const encoding = z.enum(['utf-8', 'utf-8-bom', 'shift_jis', 'utf-16le', 'utf-16be'])
const file = {
  fileName: z.string().min(1).max(255),
  /** The file's bytes in base64. */
  content: z.base64().max(Math.ceil(ADDRESS_BOOK_LIMIT / 3) * 4),
  /** How to read it; found out where it is left out. */
  encoding: encoding.optional(),
  /** Where the columns of a table go; guessed where it is left out. A vCard file has none. */
  mapping: mappingSchema.optional()
}

/** How well the system protects personal fields here, and how many keys could not be opened. */
export const protectionSchema = z.object({ protection: z.enum(['os', 'none']), lockedKeys: z.int() })

/** What would come of importing a file, with everything personal masked. */
export const importPreviewSchema = z.object({
  format: z.enum(['csv', 'vcard']),
  encoding,
  /** Characters that could not be read under this encoding. */
  charactersLost: z.int(),
  columns: z.array(z.object({ heading: z.string(), target: z.enum(targets), sample: z.string() })),
  /** Rows or cards that say anything, and how many of them make a contact. */
  rows: z.int(),
  readable: z.int(),
  /** The first contacts as they would stand. */
  preview: z.array(z.object({ row: z.int(), contact: maskedContactSchema })),
  findings: z.array(findingSchema),
  duplicates: z.array(duplicateSchema)
})
export type ImportPreview = z.infer<typeof importPreviewSchema>

/** What came of an import: how many contacts were added, replaced and left out, and what is to be known of the rows. */
export const peopleImportReportSchema = z.object({
  added: z.int(),
  replaced: z.int(),
  skipped: z.int(),
  findings: z.array(findingSchema),
  duplicates: z.array(duplicateSchema)
})
export type PeopleImportReport = z.infer<typeof peopleImportReportSchema>

/** What the page may ask about contacts. Numbers and addresses come masked but for `reveal`, `print` and `export`, which are logged. */
export const peopleRequests = {
  'people.list': { input: nothing, output: protectionSchema.extend({ contacts: z.array(maskedContactSchema) }) },
  'people.reveal': {
    input: z.strictObject({ id, field: disclosedFieldSchema, why: disclosureReasonSchema.default('call') }),
    output: personalSchema.partial()
  },
  'people.save': { input: z.strictObject({ id: id.nullable(), draft: contactDraftSchema }), output: z.object({ id }) },
  /** The order in which people are called: the first fills the role, the others are its deputies. Shows nothing to anyone. */
  'people.order': { input: z.strictObject({ ids: z.array(id).min(1).max(10) }), output: nothing },
  'people.retire': { input: z.strictObject({ id, reason: z.string().trim().max(2000) }), output: nothing },
  'people.verify': { input: z.strictObject({ id, on: z.iso.date() }), output: nothing },
  'people.importPreview': { input: z.strictObject(file), output: importPreviewSchema },
  'people.importCommit': {
    input: z.strictObject({ ...file, choices: z.array(choiceSchema).max(100_000) }),
    output: peopleImportReportSchema
  },
  'people.export': {
    input: z.strictObject({
      format: z.enum(['csv', 'vcard-4.0', 'vcard-3.0']),
      /** For a table; a vCard file is always UTF-8. */
      encoding: z.enum(['utf-8-bom', 'shift_jis']),
      language
    }),
    output: z.object({
      fileName: z.string(),
      mimeType: z.string(),
      content: z.string(),
      count: z.int(),
      /** Contacts whose personal half is locked here: they are not in the file. */
      locked: z.int(),
      /** Characters that the encoding cannot hold (`〓` stands for them), and whose contacts have them. */
      lost: z.object({ characters: z.array(z.string()), contacts: z.array(id) })
    })
  },
  'people.print': {
    input: z.strictObject({ ids: z.array(id).max(2000), what: z.enum(['call-sheets', 'list']) }),
    output: z.object({ contacts: z.array(personalSchema.extend({ id })) })
  }
} as const
