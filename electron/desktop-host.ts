import type { BrowserWindow } from 'electron'
import type { Host, SettingsPort } from '../host/host.ts'
import type { Journal } from '../host/journal.ts'
import { openHost } from '../host/open-host.ts'
import { shippedPlaybook } from '../host/shipped-playbook.ts'
import { aboutShell } from './about.ts'
import { refuseToOpen } from './refuse-to-open.ts'
import { openLink } from './link.ts'
import { openAlarm } from './notifications.ts'
import { placeFile } from './place-file.ts'
import { savePdf } from './pdf.ts'
import { openSystemVault } from './vault.ts'
import type { Wallboard } from './wallboard.ts'

/** Opens the data folder for the desktop shell. Where it cannot be had at all, the person is told and the shell ends. */
export async function openDesktopHost(
  dataFolder: string,
  settings: SettingsPort,
  journal: Journal,
  window: BrowserWindow,
  wallboard: Pick<Wallboard, 'open'>
): Promise<Host> {
  const opening = await openHost({
    ...aboutShell(dataFolder),
    settings,
    defaultPlaybookText: shippedPlaybook.text,
    defaultPlaybookHash: shippedPlaybook.hash,
    openLink,
    openVault: () => openSystemVault(),
    savePdf: (fileName) => savePdf(window, fileName),
    placeFile: (fileName) => placeFile(window, fileName),
    wallboard: (stream) => {
      wallboard.open(stream)
      return null
    },
    alarm: openAlarm(window, settings),
    onError: (error, where) => journal.note(where, error)
  })
  if (opening.ok) return opening.host
  return refuseToOpen(dataFolder, opening.refusal)
}
