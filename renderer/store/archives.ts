import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { OpenedArchive } from '../../shared/bridge/archive-rows.ts'
import type { NoticeData } from '../../shared/bridge/contract.ts'
import type { Folder } from '../../shared/event/log.ts'
import { folderWithout } from '../../shared/incident/privilege/elsewhere.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import { isArchiveStream } from '../../shared/archive/stream.ts'
import { ask } from './line.ts'

/** What the page knows of archives: which are open for reading, and how far long works have come, by their name. */
type Archives = {
  readonly opened: readonly OpenedArchive[]
  readonly moves: ReadonlyMap<string, { readonly done: number; readonly all: number }>
}

export const archives = createStore<Archives>(() => ({ opened: [], moves: new Map() }))

/** How far a work has come, from 0 to 1; null before it has begun. */
export function useArchiveMove(job: string | null): number | null {
  const move = useStore(archives, ({ moves }) => (job === null ? undefined : moves.get(job)))
  return move ? (move.all === 0 ? 1 : move.done / move.all) : null
}

/** A work moved on. */
export function takeArchiveMove({ job, done, all }: NoticeData<'archive.moved'>): void {
  archives.setState(({ moves }) => ({ moves: new Map([...moves, [job, { done, all }]]) }))
}

/** Asks the host which are open. A failed answer leaves the last ones. */
export async function refreshArchives(): Promise<void> {
  const reply = await ask('archive.list', {})
  if (reply.ok) archives.setState({ opened: reply.value })
}

/** The opened archive that a stream is of; null for a stream of the log, and while it is not known. */
export function useOpenedArchive(stream: string | null): OpenedArchive | null {
  const isOne = stream !== null && isArchiveStream(stream)
  const found = useStore(archives, ({ opened }) => opened.find((one) => one.stream === stream))
  useEffect(() => {
    if (isOne && !found) void refreshArchives()
  }, [isOne, found])
  return (isOne && found) || null
}

/** How an opened archive's events become a state: what was left out of it counts as left out of all that is made of it. */
export async function archiveFolder(stream: string): Promise<Folder<IncidentState>> {
  const found = () => archives.getState().opened.find((one) => one.stream === stream)
  if (!found()) await refreshArchives()
  return folderWithout(found()?.about.counts.privilegedLeftOut ?? 0)
}
