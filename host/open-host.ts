import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import type { Trouble, Welcome } from '../shared/bridge/shapes.ts'
import { catalogue, gapsIn } from '../shared/event/catalogue.ts'
import { openArchiveRoom } from './archive/room.ts'
import { ENGINE } from '../shared/incident/engine.ts'
import { scheduleAudit } from './audit.ts'
import { openBackupKeeper } from './backup-keeper.ts'
import { openDesk } from './desk.ts'
import { yieldToReal } from './drill/yield.ts'
import { openEvidenceRoom } from './evidence.ts'
import { handlersOver } from './handlers/handlers.ts'
import type { Host, SettingsPort } from './host.ts'
import { layoutOf } from './layout.ts'
import type { Layout } from './layout.ts'
import type { Holder, Lock } from './lock.ts'
import { takeLock } from './lock.ts'
import { openNotices } from './notices.ts'
import type { OutboxOptions } from './outbox/outbox.ts'
import { openOutbox } from './outbox/outbox.ts'
import { openPeopleBook } from './people/book.ts'
import { keysOf } from './vault/open-keys.ts'
import type { Vault } from './vault/vault.ts'
import { openPlaybookShelf } from './playbook-shelf.ts'
import type { OpenedStore } from './store/open-store.ts'
import { folderFault, openStore } from './store/open-store.ts'
import { wordOf } from './store/write-fault.ts'
import { openTroubleBoard } from './trouble-board.ts'
import type { Alarm } from './watch/alarm.ts'
import { openHeartbeat } from './watch/heartbeat.ts'
import { halfSeconds, openWatch } from './watch.ts'
import type { Pace } from './watch.ts'

/** What a face starts its host with. */
export type HostOptions = {
  readonly dataFolder: string
  readonly settings: SettingsPort
  readonly face: Welcome['face']
  readonly versions: Welcome['versions']
  readonly system: Welcome['system']
  /** The playbook that Haltdesk brings along, as JSON text. */
  readonly defaultPlaybookText: string
  /** Opens a checked address outside. Left out by the browser face. */
  readonly openLink?: (url: string) => Promise<void> | void
  /** Saves the page as a PDF where the person chooses. Left out by the browser face. */
  readonly savePdf?: (fileName: string) => Promise<string | null>
  /** Asks where a file is to go. Left out by the browser face. */
  readonly placeFile?: (fileName: string) => Promise<string | null>
  /** Opens the wallboard of an incident and gives null, or gives the token for a tab that only looks. */
  readonly wallboard?: (stream: string) => string | null
  /** Rings and counts outside of the page. Left out by the browser face. */
  readonly alarm?: Alarm
  /** Gives the operating system's vault, null where it has none. Left out by the browser face. */
  readonly openVault?: () => Promise<Vault | null>
  /** Milliseconds since the epoch. */
  readonly now?: () => number
  readonly newId?: () => string
  /** How the watch is driven: once a second. */
  readonly pace?: Pace
  /** How the outbox is driven, and how long it waits for others. */
  readonly outbox?: OutboxOptions
  /** Hears of what failed inside. Never log what an error says: it may quote what somebody typed. */
  readonly onError?: (error: unknown, where: string) => void
}

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
  assertCatalogue()
  const { now = () => Date.now(), newId = randomUUID } = options
  const layout = layoutOf(options.dataFolder)
  const detail = makeFolder(layout)
  if (detail) return { ok: false, refusal: { code: 'folder-unusable', detail } }
  const lock = lockFolder(layout, options.face, now())
  if (lock && !lock.ok) return { ok: false, refusal: { code: 'folder-held', holder: lock.holder } }
  const opened = openStore({ layout, now, newId })
  if (!opened.ok) {
    lock?.release()
    const { ok: _, ...refusal } = opened
    return { ok: false, refusal: refusal.code === 'folder-held' ? { ...refusal, holder: null } : refusal }
  }
  const stale: Trouble[] = lock?.stale ? [{ code: 'lock-stale', at: now(), params: {} }] : []
  const host = start({ ...options, now, newId }, layout, opened, stale, () => lock?.release())
  if (opened.copyTo) await followNode(options.settings, opened.store.node)
  return { ok: true, host }
}

function start(
  options: HostOptions & { now: () => number; newId: () => string },
  layout: Layout,
  { store, copyTo, troubles: found }: Extract<OpenedStore, { ok: true }>,
  stale: readonly Trouble[],
  release: () => void
): Host {
  const { now, newId, settings, onError = () => {} } = options
  const notices = openNotices((error) => onError(error, 'notice'))
  const troubles = openTroubleBoard([...found, ...stale], notices)
  const desk = openDesk({ store, notices, troubles, now, newId })
  const shelf = openPlaybookShelf(desk)
  const keeper = openBackupKeeper({ copyTo, layout, troubles, now })
  notices.subscribe(({ name }) => name === 'events.appended' && keeper.note())
  const published = shelf.publishDefault(options.defaultPlaybookText)
  if (published.ok && published.value === null) troubles.raise({ code: 'playbook-unusable', at: now(), params: {} })
  if (copyTo) yieldToReal(desk, ENGINE)
  const callOff = scheduleAudit(desk, troubles, (error) => onError(error, 'audit'))

  // Where nothing can be written the watch would raise everything anew each second: such a console only looks.
  const watch = copyTo
    ? openWatch({
        desk,
        shelf,
        notices,
        troubles,
        heartbeat: openHeartbeat(layout.heartbeat),
        alarm: options.alarm ?? null,
        pace: options.pace ?? halfSeconds,
        onError: (error) => onError(error, 'watch')
      })
    : null

  const keys = keysOf(layout, options.openVault, now)
  const zone = () => (settings.read().timeZone === 'auto' ? options.system.timeZone : settings.read().timeZone)
  const outbox = copyTo
    ? openOutbox(
        {
          desk,
          shelf,
          notices,
          keys,
          file: layout.outbox,
          timeZone: zone,
          onError: (error) => onError(error, 'outbox')
        },
        options.outbox
      )
    : null

  const archives = openArchiveRoom(layout.archives, newId)
  const handlers = handlersOver({
    about: { face: options.face, versions: options.versions, dataFolder: layout.root, system: options.system },
    openLink: options.openLink ?? null,
    savePdf: options.savePdf ?? null,
    wallboard: options.wallboard ?? null,
    placeFile: options.placeFile ?? null,
    evidence: openEvidenceRoom(layout.evidence),
    archives,
    people: openPeopleBook(keys),
    outbox,
    layout,
    settings,
    store,
    desk,
    shelf,
    keeper,
    notices,
    troubles
  })
  let isOpen = true
  return {
    handlers,
    subscribe: notices.subscribe,
    wake: () => watch?.wake(),
    isDrill: (stream) => desk.has(stream) && desk.incident(stream).state.drill,
    close: async () => {
      if (!isOpen) return
      isOpen = false
      watch?.close()
      callOff()
      await outbox?.close()
      await archives.close()
      keeper.close()
      store.close()
      release()
    }
  }
}

function assertCatalogue(): void {
  const gaps = gapsIn(catalogue)
  if (gaps.length > 0) throw new Error(`the catalogue cannot read ${gaps.join(', ')}`)
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
