import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../../shared/bridge/shapes.ts'
import { ask } from '../../store/line.ts'
import { reportFault, say } from '../../store/toasts.ts'

/** The backups and what can be done with them. `list` is null while it is being read. */
export type Backups = {
  readonly list: readonly Backup[] | null
  readonly making: boolean
  /** What came of the last restore, in words. */
  readonly result: string | null
  readonly make: () => Promise<void>
  readonly restore: (backup: Backup) => Promise<void>
}

/** Reads the backups, makes one, restores from one; says what came of each. */
export function useBackups(): Backups {
  const { t } = useTranslation()
  const [list, setList] = useState<readonly Backup[] | null>(null)
  const [making, setMaking] = useState(false)
  const [result, setResult] = useState<string | null>(null)
  const read = useCallback(async () => {
    const reply = await ask('backup.list', {})
    if (reply.ok) setList(reply.value)
    else reportFault(reply.fault)
  }, [])
  useEffect(() => void read(), [read])
  const make = async () => {
    setMaking(true)
    const reply = await ask('backup.make', {})
    setMaking(false)
    if (reply.ok) say('done', t('settings.backupMade', { events: reply.value.events }))
    else reportFault(reply.fault)
    await read()
  }
  const restore = async (backup: Backup) => {
    const reply = await ask('backup.restore', { name: backup.name })
    await read()
    if (!reply.ok) {
      reportFault(reply.fault)
      return
    }
    const { kept, lost } = reply.value
    const back = kept > 0 ? t('settings.restored', { kept }) : t('settings.restoredNothing')
    const said = lost > 0 ? `${back} ${t('settings.restoredLost', { lost })}` : back
    setResult(said)
    say(lost > 0 ? 'refused' : 'done', said)
  }
  return { list, making, result, make, restore }
}
