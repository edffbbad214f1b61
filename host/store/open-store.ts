import fs from 'node:fs'
import path from 'node:path'
import type { Trouble } from '../../shared/bridge/shapes.ts'
import type { Layout } from '../layout.ts'
import { connect, isBusy } from './connection.ts'
import { countGaps } from './fill.ts'
import { openFrozenStore } from './frozen-store.ts'
import { homeOf, nodeOf } from './identity.ts'
import { openLedger, readLedger } from './ledger.ts'
import type { WholeDatabase } from './open-database.ts'
import { NewerDatabase, openWhole } from './open-database.ts'
import { gather, recover } from './recover.ts'
import type { SqliteStore } from './sqlite-store.ts'
import { storeOver } from './sqlite-store.ts'
import type { Store } from './store.ts'
import type { WriteFault } from './write-fault.ts'
import { writeFaultOf } from './write-fault.ts'

/** How to open the store of a data folder. `maxPages` limits the file, to try out a full disk. */
export type OpenStoreOptions = {
  readonly layout: Layout
  readonly now: () => number
  readonly newId: () => string
  readonly maxPages?: number
}

/** An open store with what was found on the way, or why it must not be opened. */
export type OpenedStore =
  | {
      readonly ok: true
      readonly store: Store
      /** Copies the database to a new file; null where nothing can be written. */
      readonly copyTo: SqliteStore['copyTo'] | null
      readonly troubles: readonly Trouble[]
    }
  | { readonly ok: false; readonly code: 'folder-held' }
  | { readonly ok: false; readonly code: 'database-newer-unreadable'; readonly version: number }

/**
 * Opens the events of a data folder, whatever state it is in: whole; damaged, lost or emptied (then it is put back
 * together from backups and from what can be salvaged); or not writable (then everything readable can be read).
 */
export function openStore(options: OpenStoreOptions): OpenedStore {
  const fault = folderFault(options.layout)
  try {
    if (fault) return openFrozen(options, fault)
    const whole = openWhole(options.layout, options.maxPages)
    return whole ? opened(options, whole, []) : openRecovered(options)
  } catch (error) {
    if (error instanceof NewerDatabase) return { ok: false, code: 'database-newer-unreadable', version: error.version }
    if (isBusy(error)) return { ok: false, code: 'folder-held' }
    return openFrozen(options, writeFaultOf(error))
  }
}

/** Why nothing can be written to a folder, null where something can. */
export function folderFault(layout: Layout): WriteFault | null {
  const probe = path.join(layout.root, `.probe-${process.pid}`)
  try {
    fs.closeSync(fs.openSync(probe, 'w'))
    fs.rmSync(probe)
    return null
  } catch (error) {
    return writeFaultOf(error)
  }
}

function opened(
  options: OpenStoreOptions,
  { database, bodies }: WholeDatabase,
  troubles: readonly Trouble[]
): OpenedStore {
  const { layout, now, newId } = options
  try {
    const node = nodeOf(database, homeOf(layout.root), newId)
    const store = storeOver({ database, node, now, ledger: openLedger(layout.ledger), bodies })
    return { ok: true, store, copyTo: store.copyTo, troubles }
  } catch (error) {
    database.close()
    throw error
  }
}

function openRecovered(options: OpenStoreOptions): OpenedStore {
  const { layout, now, maxPages } = options
  const expected = readLedger(layout.ledger)
  const { kept, from, aside } = recover(layout, now())
  const database = connect(layout.database, maxPages)
  const lost = expected === null ? countGaps(database) : Math.max(0, expected - kept)
  const params = { kept, lost, counted: expected === null ? 'at-least' : 'exactly', from, aside }
  const trouble: Trouble = { code: kept > 0 ? 'database-restored' : 'database-new', at: now(), params }
  return opened(options, { database, bodies: [] }, [trouble])
}

function openFrozen({ layout, now, newId }: OpenStoreOptions, fault: WriteFault): OpenedStore {
  const { events } = fs.existsSync(layout.root) ? gather(layout) : { events: [] }
  const store = openFrozenStore(events, newId(), fault)
  return {
    ok: true,
    store,
    copyTo: null,
    troubles: [
      {
        code: fault,
        at: now(),
        params: { kept: store.streams().reduce((sum, size) => sum + size.events, 0), code: fault }
      }
    ]
  }
}
