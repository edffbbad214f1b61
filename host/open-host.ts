import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import type { Trouble, Welcome } from '../shared/bridge/shapes.ts'
import type { HostOptions } from './host-options.ts'
import type { Host, SettingsPort } from './host.ts'
import { layoutOf } from './layout.ts'
import type { Layout } from './layout.ts'
import type { Holder, Lock } from './lock.ts'
import { takeLock } from './lock.ts'
import { folderFault, openStore } from './store/open-store.ts'
import { wordOf } from './store/write-fault.ts'

/** Why a data folder cannot be opened at all: nothing in it was touched. */
export type OpenRefusal =
  | { readonly code: 'folder-held'; readonly holder: Holder | null }
  | { readonly code: 'database-newer-unreadable'; readonly version: number }
  | { readonly code: 'folder-unusable'; readonly detail: string }

/** A running host, or why there is none. */
export type HostOpening =
  | { readonly ok: true; readonly host: Host }
  | { readonly ok: false; readonly refusal: OpenRefusal }

/** Opens a data folder and starts the host over it. Trouble that leaves anything to read or do becomes a `Trouble`. */
export async function openHost(options: HostOptions): Promise<HostOpening> {
  const { now = () => Date.now(), newId = randomUUID } = options
  const layout = layoutOf(options.dataFolder)
  const detail = makeFolder(layout)
  if (detail) return { ok: false, refusal: { code: 'folder-unusable', detail } }
  const lock = lockFolder(layout, options.face, now())
  if (lock && !lock.ok) return { ok: false, refusal: { code: 'folder-held', holder: lock.holder } }
  // The larger part of the host comes in while the store is opened.
  const starting = import('./start-host.ts')
  const opened = openStore({ layout, now, newId })
  if (!opened.ok) {
    lock?.release()
    const { ok: _, ...refusal } = opened
    return { ok: false, refusal: refusal.code === 'folder-held' ? { ...refusal, holder: null } : refusal }
  }
  const stale: Trouble[] = lock?.stale ? [{ code: 'lock-stale', at: now(), params: {} }] : []
  const { startHost } = await starting
  const release = () => lock?.release()
  const host = await startHost({ options: { ...options, now, newId }, layout, opened, stale, release })
  if (opened.copyTo) await followNode(options.settings, opened.store.node)
  return { ok: true, host }
}

/** Why the folder cannot be had, in the system's own word; an empty text where it can. */
function makeFolder(layout: Layout): string {
  try {
    fs.mkdirSync(layout.root, { recursive: true, mode: 0o700 })
    return ''
  } catch (error) {
    return wordOf(error)
  }
}

/** Null where no lock can be written: a read-only or full disk, which the store opens for reading or by its own lock. */
function lockFolder(layout: Layout, face: Welcome['face'], now: number): Lock | null {
  if (folderFault(layout)) return null
  try {
    return takeLock(layout.lock, face, now)
  } catch {
    return null
  }
}

/** The settings say which id this installation's events carry; the database has the last word (`store/identity.ts`). */
async function followNode(settings: SettingsPort, node: string): Promise<void> {
  if (settings.read().node === node) return
  // Where the settings file cannot be written, its own troubles say so.
  await settings.write({ node }).catch(() => undefined)
}
