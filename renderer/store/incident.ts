import { startTransition, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { isArchiveStream } from '../../shared/archive/stream.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import type { Folder, Log } from '../../shared/event/log.ts'
import { emptyLog, receive } from '../../shared/event/log.ts'
import { incidentFolder } from '../../shared/incident/fold.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../shared/playbook/applies.ts'
import { archiveFolder } from './archives.ts'
import { ask } from './line.ts'
import { readPlaybook } from './playbooks.ts'
import { reportFault } from './toasts.ts'

/** The incident on the screen: its log and what the log amounts to, folded here by the same code as in the host. */
export type OpenIncident = {
  readonly stream: string | null
  readonly status: 'none' | 'loading' | 'ready' | 'missing'
  readonly log: Log<IncidentState>
  readonly playbook: PlaybookIndex | null
  /**
   * Null once the events are read. Until then the log holds none and its state is how the incident was left, with these folded
   * onto it: what was appended since.
   */
  readonly since: readonly Envelope[] | null
}

const nothingOpen: OpenIncident = {
  stream: null,
  status: 'none',
  log: emptyLog(incidentFolder),
  playbook: null,
  since: null
}

export const incident = createStore<OpenIncident>(() => nothingOpen)

/** Reads a part of the open incident in a component. */
export function useIncident<T>(select: (state: OpenIncident) => T): T {
  return useStore(incident, select)
}

/** Whether the open incident's events are read; its state may be there before. */
export function useIsRead(): boolean {
  return useIncident((open) => open.since === null)
}

/**
 * Reads a part of the open incident for what stands around the screen: it follows once what was just recorded has been drawn
 * where it was recorded. `select` is one function for good, not one a rendering.
 */
export function useIncidentSoon<T>(select: (state: OpenIncident) => T): T {
  const [open, setOpen] = useState(() => incident.getState())
  useEffect(() => {
    const follow = () => startTransition(() => setOpen(incident.getState()))
    follow()
    return incident.subscribe(follow)
  }, [])
  return useMemo(() => select(open), [select, open])
}

/** Opens an incident: reads its events and folds them. What was open before is let go. */
export async function openIncident(stream: string): Promise<void> {
  const open = incident.getState()
  if (open.stream === stream && (open.status === 'ready' || open.status === 'loading')) return
  incident.setState({ ...nothingOpen, stream, status: 'loading' })
  await readAgain()
}

/** Shows an incident as it was left, until its events are read. */
export function showLeft(stream: string, state: IncidentState, playbook: PlaybookIndex | null): void {
  incident.setState({ stream, status: 'ready', log: { events: [], state }, playbook, since: [] })
}

/** Lets go of the open incident. */
export function leaveIncident(): void {
  incident.setState(nothingOpen)
}

/** Reads the open incident's events again, for instance after a lost line or a restored backup. */
export async function readAgain(): Promise<void> {
  const { stream } = incident.getState()
  if (stream === null) return
  const isArchived = isArchiveStream(stream)
  const folder = isArchived ? await archiveFolder(stream) : incidentFolder
  const reply = await ask('stream.read', { stream })
  if (incident.getState().stream !== stream) return
  if (!reply.ok) {
    reportFault(reply.fault)
    incident.setState({ status: 'missing' })
    return
  }
  if (reply.value.events.length === 0) {
    incident.setState({ status: 'missing' })
    return
  }
  const { since } = incident.getState()
  // An archive never grows: it is folded once, from what it says it goes without.
  if (isArchived) incident.setState({ log: emptyLog(folder) })
  if (since === null) await takeIn(stream, reply.value.events, folder)
  else {
    const log = receive(emptyLog(folder), [...reply.value.events, ...since], folder)
    incident.setState({ log, since: null })
  }
  if (incident.getState().log.state.declaredAt === null) incident.setState({ status: 'missing' })
}

/**
 * Takes events in that are on disk; those of other streams are left to whoever lists them. What was appended while the
 * incident was being read may arrive before the reading itself: it is kept, and nothing is shown until the declaration is
 * there.
 */
export async function takeIn(
  stream: string,
  events: readonly Envelope[],
  folder: Folder<IncidentState> = incidentFolder
): Promise<void> {
  const open = incident.getState()
  if (open.stream !== stream) return
  if (open.since !== null) {
    const state = folder.fold(open.log.state, events)
    incident.setState({ log: { events: [], state }, since: [...open.since, ...events] })
    return
  }
  const log = receive(open.log, events, folder)
  if (log === open.log && open.status === 'ready') return
  const hash = log.state.playbook
  if (open.playbook && open.log.state.playbook === hash) {
    incident.setState({ log, status: 'ready' })
    return
  }
  incident.setState({ log })
  if (log.state.declaredAt === null) return
  const playbook = await readPlaybook(hash)
  const now = incident.getState()
  if (now.stream !== stream || now.log.state.playbook !== hash) return
  incident.setState({ playbook, status: playbook ? 'ready' : 'missing' })
}
