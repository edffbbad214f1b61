import type { IncidentState } from '../../incident/state.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { NoticeStageId } from '../../playbook/schema.ts'

/**
 * The stage that a new notice is most likely meant for: before planned work its announcement, then the first notice, then
 * updates; once the services are back the resumption, and after that the report.
 */
export function nextStage(state: IncidentState, playbook: PlaybookIndex): NoticeStageId {
  const out = new Set(
    [...state.notices.values()].filter((one) => one.posted && !one.withdrawn && !one.corrects).map(({ stage }) => stage)
  )
  if (state.times.has('resumed')) return out.has('resume') ? 'after' : 'resume'
  const isPlanned = playbook.types.get(state.type?.value ?? '')?.planned === true
  if (isPlanned && !state.times.has('effective') && !out.has('pre')) return 'pre'
  return out.has('start') ? 'update' : 'start'
}
