import type { Backup } from '../shared/bridge/shapes.ts'
import type { Layout } from './layout.ts'
import { makeBackup } from './store/backups.ts'
import { wordOf } from './store/write-fault.ts'
import type { TroubleBoard } from './trouble-board.ts'

const EVERY_MS = 10 * 60_000

/** Makes backups: ten minutes after the first change since the last one, at the end, and when asked. */
export type BackupKeeper = {
  /** Something was written. */
  readonly note: () => void
  /** Makes one now; null where it failed, which is raised as a trouble. */
  readonly make: () => Backup | null
  /** Makes a last one if anything changed, and stops. */
  readonly close: () => void
}

/** What a keeper works with. `copyTo` is null where nothing can be written. */
export type BackupKeeperParts = {
  readonly copyTo: ((file: string) => void) | null
  readonly layout: Layout
  readonly troubles: TroubleBoard
  readonly now: () => number
}

/** A keeper over an open store. A backup that fails is a trouble, never the end of anything. */
export function openBackupKeeper({ copyTo, layout, troubles, now }: BackupKeeperParts): BackupKeeper {
  let timer: NodeJS.Timeout | null = null
  const stop = () => {
    if (timer) clearTimeout(timer)
    timer = null
  }
  const make = (): Backup | null => {
    if (!copyTo) return null
    stop()
    try {
      const backup = makeBackup(copyTo, layout.backups, now())
      troubles.settle('backup-failed')
      return backup
    } catch (error) {
      troubles.raise({ code: 'backup-failed', at: now(), params: { code: wordOf(error) } })
      return null
    }
  }
  return {
    note() {
      timer ??= setTimeout(make, EVERY_MS).unref()
    },
    make,
    close() {
      if (timer) make()
      stop()
    }
  }
}
