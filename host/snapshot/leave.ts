import fs from 'node:fs'
import { encodeSnapshot } from '../../shared/incident/snapshot.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { buildId } from '../build-id.ts'
import type { Desk } from '../desk.ts'
import { writeDurably } from '../durable-file.ts'
import type { Layout } from '../layout.ts'
import { sha256 } from '../store/hash.ts'
import { readLedger } from '../store/ledger.ts'
import type { Seal } from './seal.ts'

/** The one open incident as the console left it: what its events amount to, and the playbook that it runs on. */
export type Snapshot = {
  readonly stream: string
  readonly state: IncidentState
  readonly playbook: { readonly hash: string; readonly playbook: unknown }
}

/** What is to be left of a desk: its one open incident; null where none is open, or several are. */
export function snapshotOf(desk: Pick<Desk, 'incidents' | 'incident' | 'org'>): Snapshot | null {
  const open = desk.incidents().filter((stream) => isOpen(desk.incident(stream).state))
  const [stream] = open
  if (stream === undefined || open.length > 1) return null
  const { state } = desk.incident(stream)
  const playbook = desk.org().state.playbooks.get(state.playbook)
  return playbook ? { stream, state, playbook: { hash: state.playbook, playbook } } : null
}

function isOpen({ declaredAt, closed }: IncidentState): boolean {
  return declaredAt !== null && !closed
}

/**
 * Leaves a snapshot beside a database that was just closed, so that the next start can show the incident before it has opened
 * anything. It is no record: the events are, and they are read right after. None is left where there is nothing to show, or
 * where the disk refuses.
 */
export function leaveSnapshot(layout: Layout, snapshot: Snapshot | null): void {
  fs.rmSync(layout.snapshot, { force: true })
  if (snapshot === null) return
  const { stream, state, playbook } = snapshot
  const text = `{"stream":${JSON.stringify(stream)},"playbook":${JSON.stringify(playbook)},"state":${encodeSnapshot(state)}}`
  const { size, mtimeMs } = fs.statSync(layout.database)
  const seal: Seal = {
    build: buildId,
    events: readLedger(layout.ledger),
    size,
    changedAt: mtimeMs,
    sum: sha256(text)
  }
  writeDurably(layout.snapshot, `${JSON.stringify(seal)}\n${text}`)
}
