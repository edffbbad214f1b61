import type { Load, LoadField, LoadLine } from '../../incident/inquiry/inquiry.ts'
import { loadFields } from '../../incident/inquiry/inquiry.ts'

/** Fields in which a part of a minute may stand; all others are whole counts. */
const fractions: readonly LoadField[] = ['longestWait', 'averageWait']
const MOST_COUNT = 1_000_000
const MOST_MINUTES = 100_000
const MOST_MULTIPLE = 1000

/** A load report as it is typed: a text a field and channel, empty where nobody counted. */
export type TypedLoad = {
  readonly cells: Readonly<Record<string, Readonly<Partial<Record<LoadField, string>>>>>
  readonly periodMinutes: number
  readonly volumeMultiple: string
  readonly topics: string
}

/** Nothing typed yet, for the time that reports usually cover. */
export function emptyTyped(periodMinutes: number): TypedLoad {
  return { cells: {}, periodMinutes, volumeMultiple: '', topics: '' }
}

/** A report as somebody would have typed it, to be corrected. */
export function typedFrom(load: Load): TypedLoad {
  const cells = Object.fromEntries(
    load.lines.map((line) => [
      line.channel,
      Object.fromEntries(loadFields.flatMap((field) => (line[field] === null ? [] : [[field, String(line[field])]])))
    ])
  )
  const { periodMinutes, topics } = load
  return {
    cells,
    periodMinutes,
    topics,
    volumeMultiple: load.volumeMultiple === null ? '' : String(load.volumeMultiple)
  }
}

/** A typed number: null where nothing stands there, undefined where it is none that fits. Full width counts too. */
export function readCount(text: string, most: number, whole: boolean): number | null | undefined {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim()
  if (plain === '') return null
  if (!(whole ? /^\d+$/u : /^\d+(?:\.\d+)?$/u).test(plain)) return undefined
  const value = Number(plain)
  return value <= most ? value : undefined
}

/** What a typed text of a field amounts to. */
export function readField(field: LoadField, text: string): number | null | undefined {
  const whole = !fractions.includes(field)
  return readCount(text, whole ? MOST_COUNT : MOST_MINUTES, whole)
}

/** The report that was typed, or undefined while something in it is no number. */
export function readLoad(typed: TypedLoad, channels: readonly string[]): Load | undefined {
  const volumeMultiple = readCount(typed.volumeMultiple, MOST_MULTIPLE, false)
  const lines = channels.map((channel) => lineOf(channel, typed.cells[channel] ?? {}))
  const whole = lines.filter((line) => line !== undefined)
  if (volumeMultiple === undefined || whole.length < lines.length) return undefined
  return { lines: whole, periodMinutes: typed.periodMinutes, volumeMultiple, topics: typed.topics.trim() }
}

function lineOf(channel: string, cells: Readonly<Partial<Record<LoadField, string>>>): LoadLine | undefined {
  const read = loadFields.map((field) => [field, readField(field, cells[field] ?? '')] as const)
  if (read.some(([, value]) => value === undefined)) return undefined
  return { channel, ...(Object.fromEntries(read) as Record<LoadField, number | null>) }
}
