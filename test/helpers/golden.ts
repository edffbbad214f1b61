import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { canonical } from '../../shared/event/canonical.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import { compareEvents } from '../../shared/event/envelope.ts'
import { fold } from '../../shared/incident/fold.ts'
import { emptyIncident } from '../../shared/incident/state.ts'

/** Where the golden logs lie. Files are only ever added: each was written by a release that people have used. */
export const goldenFolder = path.join(import.meta.dirname, '../fixtures/golden')

/** The versions that left a golden log. */
export function goldenVersions(): string[] {
  return readdirSync(goldenFolder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => path.basename(name, '.jsonl'))
}

/** One file of a golden version as text. */
export function readGolden(name: string): string {
  return readFileSync(path.join(goldenFolder, name), 'utf8')
}

/** The events of a bundle, one JSON object a line. */
export function eventsIn(bundle: string): Envelope[] {
  const lines = bundle.split('\n').filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as Envelope)
}

/** What events amount to, as a plain value in canonical form. */
export function plainState(events: readonly Envelope[]): Record<string, unknown> {
  return JSON.parse(canonical(fold(emptyIncident, events.toSorted(compareEvents)))) as Record<string, unknown>
}
