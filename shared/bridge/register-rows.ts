import { z } from 'zod'

/** The largest file of cases that can be read, in bytes. */
export const REGISTER_FILE_LIMIT = 12 * 1024 * 1024

const encoding = z.enum(['utf-8', 'utf-8-bom', 'shift_jis', 'utf-16le', 'utf-16be'])

/** A table of cases as it was read from a file: the headings (row 1), the rows below, the rows that could not be read. */
export const readTableSchema = z.object({
  encoding,
  /** Characters that could not be read under this encoding. */
  charactersLost: z.int(),
  headings: z.array(z.string()),
  rows: z.array(z.object({ row: z.int(), cells: z.array(z.string()) })),
  broken: z.array(z.int())
})
export type ReadTable = z.infer<typeof readTableSchema>

/** What the page may ask about files of the register of compensation. Reading one changes nothing. */
export const registerRequests = {
  'register.read': {
    input: z.strictObject({
      /** The file's bytes in base64. */
      content: z.base64().max(Math.ceil(REGISTER_FILE_LIMIT / 3) * 4),
      /** How to read it; found out where it is left out. */
      encoding: encoding.optional()
    }),
    output: readTableSchema
  },
  /** The register as CSV. A drill's carries its mark in its name and in every row. */
  'register.export': {
    input: z.strictObject({
      stream: z.string().min(1).max(80),
      encoding: z.enum(['utf-8-bom', 'shift_jis']),
      language: z.enum(['ja', 'en']),
      timeZone: z.string().max(60)
    }),
    output: z.object({
      fileName: z.string(),
      mimeType: z.string(),
      /** The file's bytes in base64. */
      content: z.string(),
      count: z.int(),
      /** Characters that the encoding cannot hold; `〓` stands for them. */
      lost: z.array(z.string())
    })
  }
} as const
