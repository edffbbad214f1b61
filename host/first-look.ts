import type { FirstLook, Welcome } from '../shared/bridge/shapes.ts'
import type { Envelope } from '../shared/event/envelope.ts'
import { compareEvents } from '../shared/event/envelope.ts'
import type { ShippedPlaybook } from './shipped-playbook.ts'

/** What says whether an incident is open. */
const OPENNESS = ['halt.declared', 'halt.closed', 'halt.reopened']

/**
 * The answer to `app.first` as the JSON text that it travels as, out of the texts of all events as they are stored: nothing is
 * folded, and next to nothing read. So it can be given while the larger part of the host has yet to be loaded.
 */
export function firstLookText(welcome: Welcome, texts: readonly string[], shipped: ShippedPlaybook | null): string {
  const stream = onlyOpen(texts)
  const events = stream === null ? [] : textsOf(stream, texts)
  const incident =
    stream === null ? 'null' : `{${pair('stream', JSON.stringify(stream))},${pair('events', `[${events.join(',')}]`)}}`
  const playbook =
    stream === null || shipped === null
      ? 'null'
      : `{${pair('hash', JSON.stringify(shipped.hash))},${pair('playbook', shipped.text)}}`
  const value = [
    pair('welcome', JSON.stringify(welcome)),
    pair('incident', incident),
    pair('playbook', playbook)
  ]
  return `{"ok":true,"value":{${value.join(',')}}}`
}

/** The one incident that is open; null where none is, or several are. */
export function onlyOpen(texts: readonly string[]): string | null {
  const events = texts.flatMap((text) => (text.includes('"halt.') ? (JSON.parse(text) as Envelope) : []))
  const byStream = Map.groupBy(
    events.filter(({ type }) => OPENNESS.includes(type)),
    ({ stream }) => stream
  )
  const open = [...byStream].filter(([, said]) => isOpen(said.toSorted(compareEvents)))
  return open.length === 1 ? (open[0]?.[0] ?? null) : null
}

function isOpen(said: readonly Envelope[]): boolean {
  return said.some(({ type }) => type === 'halt.declared') && said.findLast(isTurn)?.type !== 'halt.closed'
}

function isTurn({ type }: Envelope): boolean {
  return type !== 'halt.declared'
}

/** Our own texts begin with their stream; one that does not is read to find out. */
function textsOf(stream: string, texts: readonly string[]): string[] {
  const start = `{"stream":${JSON.stringify(stream)},`
  return texts.filter(
    (text) =>
      text.startsWith(start) || (!text.startsWith('{"stream":') && (JSON.parse(text) as Envelope).stream === stream)
  )
}

function pair(key: keyof FirstLook | keyof NonNullable<FirstLook['incident']> | 'hash', json: string): string {
  return `"${key}":${json}`
}
