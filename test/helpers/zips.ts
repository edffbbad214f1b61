import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** A file of a zip that a test makes, with whatever of its records is to be wrong. */
export type Zipped = {
  readonly path: string
  readonly content: string | Uint8Array
  readonly method?: 0 | 8 | 12
  readonly flags?: number
  /** Mode of Unix, and the system it says it was made on. */
  readonly mode?: number
  readonly system?: number
  /** What its records claim, where that is not so. */
  readonly size?: number
  readonly crc?: number
  /** What its local header calls it, where the directory calls it otherwise. */
  readonly localPath?: string
}

/** Makes a zip by hand. `between` stands before each file's header, `comment` after the end. */
export function zipOf(files: readonly Zipped[], { between = '', comment = '' } = {}): Buffer {
  const bodies: Buffer[] = []
  const rows: Buffer[] = []
  let at = 0
  for (const file of files) {
    const content = Buffer.from(file.content)
    const method = file.method ?? 0
    const body = method === 0 ? content : deflateRawSync(content)
    const fields = (name: Buffer) => {
      const common = Buffer.alloc(26)
      common.writeUInt16LE(20, 0)
      common.writeUInt16LE(file.flags ?? 0, 2)
      common.writeUInt16LE(method, 4)
      common.writeUInt32LE(file.crc ?? crc32(content), 10)
      common.writeUInt32LE(body.length, 14)
      common.writeUInt32LE(file.size ?? content.length, 18)
      common.writeUInt16LE(name.length, 22)
      return common
    }
    const localName = Buffer.from(file.localPath ?? file.path, 'latin1')
    const local = Buffer.concat([number(0x04034b50), fields(localName), localName, body])
    const name = Buffer.from(file.path, 'latin1')
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((file.mode ?? 0o100600) * 0x10000, 6)
    rest.writeUInt32LE(at + between.length, 10)
    const made = Buffer.from([20, file.system ?? 3])
    rows.push(Buffer.concat([number(0x02014b50), made, fields(name), rest, name]))
    bodies.push(Buffer.from(between), local)
    at += between.length + local.length
  }
  const table = Buffer.concat(rows)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(table.length, 8)
  end.writeUInt32LE(at, 12)
  end.writeUInt16LE(comment.length, 16)
  return Buffer.concat([...bodies, table, number(0x06054b50), end, Buffer.from(comment)])
}

/** The files of a zip that is as it should be, in their order. */
export function unzipped(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  let at = 0
  while (bytes.readUInt32LE(at) === 0x04034b50) {
    const nameLength = bytes.readUInt16LE(at + 26)
    const packed = bytes.readUInt32LE(at + 18)
    const from = at + 30 + nameLength
    const body = bytes.subarray(from, from + packed)
    const path = bytes.subarray(at + 30, from).toString()
    files.set(path, bytes.readUInt16LE(at + 8) === 8 ? inflateRawSync(body) : Buffer.from(body))
    at = from + packed
  }
  return files
}

/** Files as a zip again, with records as they should be. */
export function zippedAgain(files: ReadonlyMap<string, Uint8Array>): Buffer {
  return zipOf([...files].map(([path, content]) => ({ path, content })))
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
