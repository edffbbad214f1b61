/**
 * The few records of the ZIP format that archives use: local file headers, the central directory, its end
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12, 4.3.16). Neither ZIP64 nor several
 * disks nor encryption are written, and all of them are refused.
 */
export const zipSignatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
/** The sizes of the records without their texts, in bytes. */
export const zipSizes = { local: 30, central: 46, end: 22 } as const
/** How a file is packed: as it is, or by Deflate. */
export const zipMethods = { stored: 0, deflated: 8 } as const
/** Bits of the general purpose flag. */
export const zipFlags = {
  encrypted: 1 << 0,
  described: 1 << 3,
  strong: 1 << 6,
  utf8: 1 << 11,
  masked: 1 << 13
} as const
/** The largest number that fits a field; it stands for "see the ZIP64 record". */
export const MAX_16 = 0xffff
export const MAX_32 = 0xffffffff

/** One file as the central directory has it. `at` is where its local header begins; sizes are in bytes. */
export type ZipEntry = {
  readonly path: string
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}
