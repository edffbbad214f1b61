import type { Input } from '../../../shared/bridge/contract.ts'
import { download } from '../../parts/download.ts'
import { ask } from '../../store/line.ts'
import { reportFault, say } from '../../store/toasts.ts'
import { phrase } from '../../text/phrase.ts'

/** Has the host write an incident out and hands the file to the person. */
export async function exportIncident(wanted: Input<'incident.export'>): Promise<void> {
  const reply = await ask('incident.export', wanted)
  if (!reply.ok) return reportFault(reply.fault)
  say('done', phrase('timeline.exported', { file: download(reply.value, 'incident') }))
}
