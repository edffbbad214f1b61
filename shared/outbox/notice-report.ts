import type { CommandData } from '../incident/commands.ts'
import type { Sending } from '../incident/sending/sending.ts'
import type { IncidentState } from '../incident/state.ts'

/** What the desk is told of a notice's sending. */
export type NoticeReport = CommandData<'notice.report'>

/**
 * The reports that the desk has not had yet: a sending that set out makes its notice `posting`, one that arrived `posted` at
 * the moment that it ended, one that needs somebody to mend something `failed`, one that was given up or blocked `cancelled`.
 * Where nobody knows whether it arrived the notice stays on its way until a person says.
 */
export function reportsDue(state: IncidentState, node: string): NoticeReport[] {
  return [...state.sendings.values()].flatMap((sending) => {
    if (sending.kind !== 'notice' || sending.node !== node) return []
    const delivery = state.notices.get(sending.about)?.deliveries.find((one) => one.sending === sending.id)
    const report = reportOf(sending)
    return !delivery || !report || delivery.outcome === report.outcome ? [] : [report]
  })
}

function reportOf({ id, about, status, startedAt, since, endedAt, link, trouble }: Sending): NoticeReport | null {
  const report = { notice: about, sending: id, link: '', detail: '' }
  switch (status) {
    case 'queued':
    case 'waiting':
    case 'held':
    case 'sending':
    case 'unknown':
      return startedAt === null ? null : { ...report, outcome: 'posting', at: startedAt }
    case 'delivered':
      return { ...report, outcome: 'posted', at: endedAt ?? since, link }
    case 'failed':
      return { ...report, outcome: 'failed', at: since, detail: trouble?.code ?? '' }
    case 'cancelled':
    case 'blocked':
      return { ...report, outcome: 'cancelled', at: endedAt ?? since }
  }
}
