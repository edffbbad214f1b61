import path from 'node:path'
import type { Handlers, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { describeBackup, isBackupName, listBackups } from '../store/backups.ts'
import { readBackup } from '../store/salvage.ts'
import type { Parts } from './parts.ts'
import { refuseWrite } from './parts.ts'

/** Backups: what there is, a new one, and bringing back what one holds. */
export function backupHandlers(parts: Parts): Pick<Handlers, 'backup.list' | 'backup.make' | 'backup.restore'> {
  const { layout, keeper } = parts
  return {
    'backup.list': () => ok(listBackups(layout.backups).map((backup) => describeBackup(layout.backups, backup))),
    'backup.make': () => {
      const made = keeper.make()
      return made ? ok(made) : refuse('backup-failed')
    },
    'backup.restore': ({ name }) => restore(parts, name)
  }
}

/**
 * Puts back the events of a backup that are missing now, after a backup of what is there now. The log only ever grows:
 * what was written since stays. `kept` counts what came back; `lost` what could not, as another event stands in its place.
 */
function restore({ layout, keeper, desk, notices }: Parts, name: string): Reply<Output<'backup.restore'>> {
  if (!isBackupName(name) || !listBackups(layout.backups).some((backup) => backup.name === name)) {
    return refuse('no-such-backup')
  }
  const events = readBackup(path.join(layout.backups, name))
  if (!events) return refuse('backup-unreadable')
  if (!keeper.make()) return refuse('backup-failed')
  const put = desk.take(events)
  if (!put.ok) return refuseWrite(put)
  notices.tell({ name: 'store.replaced', data: {} })
  return ok({ kept: put.value.taken.length, lost: put.value.conflicts.length })
}
