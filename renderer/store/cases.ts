import type { Language } from '../../shared/report/time.ts'
import { refreshIncidents } from './incidents.ts'
import { ask } from './line.ts'
import { reportFault } from './toasts.ts'

/**
 * Replays a real case of the playbook, if that was not done before, and puts it on the list. Gives its stream; null where it
 * failed (the person has been told why).
 */
export async function openCase(timeline: string, language: Language): Promise<string | null> {
  const reply = await ask('case.open', { timeline, language })
  if (!reply.ok) {
    reportFault(reply.fault)
    return null
  }
  await refreshIncidents()
  return reply.value.stream
}
