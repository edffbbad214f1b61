const BARE_ENCODINGS = /^(quoted-printable|base64|b|7bit|8bit)$/i
const STRUCTURED = /^([\w-]+\.)?(n|org|adr|sound)$/i

/**
 * A content line of vCard 2.1 as 3.0 writes it: parameters without a name get theirs, quoted-printable is decoded and
 * escaped. Null where the line is none, or carries a picture or a sound.
 * vCard 2.1 is older than the RFCs: https://datatracker.ietf.org/doc/html/rfc2426#section-5 lists what changed.
 */
export function modernLine(line: string, isOld: boolean): string | null {
  const colon = valueStart(line)
  if (colon < 0) return null
  const [name = '', ...written] = line.slice(0, colon).split(';')
  if (!/^([\w-]+\.)?[A-Za-z][\w-]*$/.test(name)) return null
  if (!isOld)
    return STRUCTURED.test(name)
      ? line
      : line.slice(0, colon) + line.slice(colon).replace(/\\\\|\\;/g, (mark) => (mark === '\\;' ? ';' : mark))
  const value = line.slice(colon + 1)
  const params = written.map((param) => param.trim()).filter((param) => param !== '')
  const isQuoted = params.some((param) => /quoted-printable$/i.test(param))
  const charset = params.map((param) => /^charset=(.*)$/i.exec(param)?.[1]).find((found) => found !== undefined)
  const kept = params.filter((param) => !/^(charset|encoding)=/i.test(param) && !BARE_ENCODINGS.test(param))
  const named = kept.map((param) => (param.includes('=') ? param : `TYPE=${param}`))
  const plain = isQuoted ? escapeText(decodeQuoted(value, charset), STRUCTURED.test(name)) : value
  return `${[name, ...named].join(';')}:${plain}`
}

/** Where the value begins: at the first colon that stands in no quotation marks; -1 where there is none. */
function valueStart(line: string): number {
  let isQuoted = false
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] === '"') isQuoted = !isQuoted
    else if (line[index] === ':' && !isQuoted) return index
  }
  return line.indexOf(':')
}

/** Bytes in the charset that the line names; else in UTF-8 where they are, else in Shift_JIS as telephones wrote it. */
function decodeQuoted(value: string, charset: string | undefined): string {
  const bytes = Uint8Array.from(
    [...value.matchAll(/=([0-9A-Fa-f]{2})|([\s\S])/gu)].flatMap(([, hex, plain = '']) =>
      hex === undefined ? [...Buffer.from(plain)] : [Number.parseInt(hex, 16)]
    )
  )
  for (const label of [charset ?? 'utf-8', 'utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch {
      // The charset is unknown or the bytes are not in it: the next one.
    }
  }
  return new TextDecoder('utf-8').decode(bytes)
}

function escapeText(text: string, isStructured: boolean): string {
  const escaped = text.replace(/\\(?![;,nN\\])/g, '\\\\').replace(/\r\n|\n|\r/g, '\\n')
  return (isStructured ? escaped : escaped.replace(/\\;/g, ';')).replace(/(?<!\\),/g, '\\,')
}
