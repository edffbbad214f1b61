import fs from 'node:fs'
import { openHost } from '../../host/open-host.ts'
import { openConfSettings } from '../../host/settings-conf.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import type { SettingsPatch } from '../../shared/settings/settings.ts'

/** Fills a data folder with events and settings, as an import by hand would, and closes it again. */
export async function seedFolder(
  folder: string,
  events: readonly Envelope[],
  settings: SettingsPatch & { person: string }
): Promise<void> {
  const port = openConfSettings(folder)
  await port.write(settings)
  const opening = await openHost({
    dataFolder: folder,
    settings: port,
    face: 'browser',
    versions: { app: '0.0.0', electron: null, chromium: null, node: process.versions.node },
    system: { language: 'ja', timeZone: 'Asia/Tokyo' },
    defaultPlaybookText: fs.readFileSync(new URL('../../assets/playbook/default.json', import.meta.url), 'utf8')
  })
  if (!opening.ok) throw new Error(`the folder did not open: ${opening.refusal.code}`)
  const text = events.map((event) => JSON.stringify(event)).join('\n')
  const reply = await opening.host.handlers['incident.import']({ text })
  await opening.host.close()
  if (!reply.ok || reply.value.taken !== events.length)
    throw new Error(`not every event was taken: ${JSON.stringify(reply)}`)
}
