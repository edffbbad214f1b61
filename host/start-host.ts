import { setImmediate } from 'node:timers/promises'
import type { Trouble } from '../shared/bridge/shapes.ts'
import { catalogue, gapsIn } from '../shared/event/catalogue.ts'
import { ENGINE } from '../shared/incident/engine.ts'
import { openArchiveRoom } from './archive/room.ts'
import { scheduleAudit } from './audit.ts'
import { openBackupKeeper } from './backup-keeper.ts'
import { openDesk } from './desk.ts'
import { yieldToReal } from './drill/yield.ts'
import { openEvidenceRoom } from './evidence.ts'
import { handlersOver } from './handlers/handlers.ts'
import type { HostOptions } from './host-options.ts'
import type { Host } from './host.ts'
import type { Layout } from './layout.ts'
import { openNotices } from './notices.ts'
import { openOutbox } from './outbox/outbox.ts'
import { openPeopleBook } from './people/book.ts'
import { openPlaybookShelf } from './playbook-shelf.ts'
import type { OpenedStore } from './store/open-store.ts'
import type { Snapshot } from './snapshot/leave.ts'
import { leaveSnapshot, snapshotOf } from './snapshot/leave.ts'
import { openTroubleBoard } from './trouble-board.ts'
import { keysOf } from './vault/open-keys.ts'
import { openHeartbeat } from './watch/heartbeat.ts'
import { halfSeconds, openWatch } from './watch.ts'

/** What is to be started over a folder that is open. `release` gives the folder free. */
export type Started = {
  readonly options: HostOptions & { readonly now: () => number; readonly newId: () => string }
  readonly layout: Layout
  readonly opened: Extract<OpenedStore, { ok: true }>
  readonly stale: readonly Trouble[]
  readonly release: () => void
}

/**
 * Starts everything that works over an open store, with a turn for others between its longer pieces: while a host opens, its
 * page is already asking for its files.
 */
export async function startHost({ options, layout, opened, stale, release }: Started): Promise<Host> {
  assertCatalogue()
  const { store, copyTo, troubles: found } = opened
  const { now, newId, settings, onError = () => {} } = options
  const notices = openNotices((error) => onError(error, 'notice'))
  const troubles = openTroubleBoard([...found, ...stale], notices)
  await setImmediate()
  const desk = openDesk({ store, notices, troubles, now, newId })
  await setImmediate()
  const shelf = openPlaybookShelf(desk, { text: options.defaultPlaybookText, hash: options.defaultPlaybookHash })
  const keeper = openBackupKeeper({ copyTo, layout, troubles, now })
  notices.subscribe(({ name }) => name === 'events.appended' && keeper.note())
  const published = shelf.publishDefault()
  if (published.ok && published.value === null) troubles.raise({ code: 'playbook-unusable', at: now(), params: {} })
  await setImmediate()
  if (copyTo) yieldToReal(desk, ENGINE)
  await setImmediate()
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
  const leave = (left: Snapshot | null) => {
    try {
      leaveSnapshot(layout, left)
    } catch (error) {
      onError(error, 'snapshot')
    }
  }
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
      const left = snapshotOf(desk)
      store.close()
      if (copyTo) leave(left)
      release()
    }
  }
}

function assertCatalogue(): void {
  const gaps = gapsIn(catalogue)
  if (gaps.length > 0) throw new Error(`the catalogue cannot read ${gaps.join(', ')}`)
}
