import ICAL from 'ical.js'
import type { Vcard, VcardProperty } from '../../../shared/people/import/vcard.ts'
import { modernLine } from './modern-line.ts'
import { splitCards } from './split.ts'

type JProperty = readonly [string, Readonly<Record<string, string | string[]>>, string, ...unknown[]]

/** The only properties that an address book is read for: pictures and calendars never reach the parser. */
const WANTED = new Set(
  'fn n tel email note org title role lang tz sort-string sound x-phonetic-first-name x-phonetic-last-name x-ablabel'.split(
    ' '
  )
)

/** Reads a vCard file of any version. Cards that are not closed or not readable are named by their place. */
export function readVcards(text: string): { readonly cards: readonly Vcard[]; readonly broken: readonly number[] } {
  const cards: Vcard[] = []
  const broken: number[] = []
  for (const { row, lines, isClosed } of splitCards(text)) {
    const version = lines.map((line) => /^VERSION:\s*([\d.]+)/i.exec(line)?.[1]).find((found) => found !== undefined)
    const isOld = version === undefined || version === '2.1'
    const wanted = lines.filter(isWanted)
    const modern = wanted.flatMap((line) => modernLine(line, isOld) ?? [])
    const properties = readLines(modern, version === '4.0' ? '4.0' : '3.0')
    if (!isClosed || properties.length === 0) broken.push(row)
    else cards.push({ row, properties, brokenLines: wanted.length - properties.length })
  }
  return { cards, broken }
}

/** Reads the lines of a card together; where one is broken, each by itself, so that it takes no other with it. */
function readLines(lines: readonly string[], version: string): VcardProperty[] {
  try {
    const card = `BEGIN:VCARD\r\nVERSION:${version}\r\n${lines.join('\r\n')}\r\nEND:VCARD`
    const [, properties] = ICAL.parse(card) as [string, JProperty[]]
    return properties.filter(([name]) => name !== 'version').map(asProperty)
  } catch {
    return lines.length > 1 ? lines.flatMap((line) => readLines([line], version)) : []
  }
}

function asProperty([name, params, type, ...values]: JProperty): VcardProperty {
  const types = [params['type'] ?? []].flat().flatMap((type) => type.split(','))
  const isPreferred = types.some((type) => type.toLowerCase() === 'pref')
  const preference = Number(params['pref'])
  return {
    name: name === 'sound' && types.some((type) => /^x-irmc-n$/i.test(type)) ? 'sound-irmc' : name,
    group: String(params['group'] ?? ''),
    types,
    preference: preference >= 1 && preference <= 100 ? preference : isPreferred ? 1 : 101,
    sortAs: [params['sort-as'] ?? []].flat().join(','),
    parts: values.flat().map((value) => (type === 'unknown' ? unescape(String(value)) : String(value)))
  }
}

/** The parser leaves values of properties that it does not know as they stand. */
function unescape(value: string): string {
  return value.replace(/\\([nN;,\\])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark))
}

/** A line without a colon is wanted too: it is broken, and counts as such. */
function isWanted(line: string): boolean {
  const name = /^(?:[\w-]+\.)?([\w-]+)/.exec(line)?.[1]?.toLowerCase() ?? ''
  return WANTED.has(name) || name.startsWith('x-haltdesk-') || !line.includes(':')
}
