import type { Connector } from '../../connector/connector.ts'
import type { IncidentState } from '../../incident/state.ts'
import type { Queued } from '../../incident/sending/facts.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'
import type { BriefSetting } from '../../report/brief/brief.ts'
import { briefText } from '../../report/brief/brief.ts'

/** A phase that began longer ago than this (ms) is no news: a console that joins late tells nobody of it. */
const NEWS_MS = 12 * 60 * 60_000

/**
 * The internal briefs that are due (manual, chapter 2.3): at declaration and at every change of the phase, to each
 * department by each connector that takes its briefs. The id is made of what it is about, so that it is queued once.
 */
export function briefsToQueue(
  state: IncidentState,
  playbook: PlaybookIndex,
  connectors: readonly Connector[],
  setting: BriefSetting
): Queued[] {
  const { phase } = state
  if (!phase || state.closed || setting.now - phase.enteredAt > NEWS_MS) return []
  const about = `${phase.value}@${phase.enteredAt}`
  return connectors
    .filter(({ config, setAt }) => config.kind === 'webhook' && setAt <= phase.enteredAt)
    .flatMap(({ id, name, briefs }) =>
      briefs.flatMap((department) => {
        const sending = `brief-${department}-${id}-${phase.enteredAt}`
        if (state.sendings.has(sending) || !playbook.departments.has(department)) return []
        const text = briefText(state, playbook, department, setting)
        return { sending, kind: 'brief' as const, connector: id, via: name, channel: '', about, department, text }
      })
    )
}
