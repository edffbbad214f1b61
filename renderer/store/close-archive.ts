import { archives, refreshArchives } from './archives.ts'
import { incident, leaveIncident } from './incident.ts'
import { ask } from './line.ts'
import { go } from './route.ts'

/** Closes an opened archive and goes back to the list. */
export async function closeArchive(stream: string): Promise<void> {
  const found = archives.getState().opened.find((one) => one.stream === stream)
  go({ screen: 'home' })
  if (incident.getState().stream === stream) leaveIncident()
  if (found) await ask('archive.drop', { ticket: found.ticket })
  await refreshArchives()
}
