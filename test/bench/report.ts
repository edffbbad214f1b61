import { fold } from '../../shared/incident/fold.ts'
import { emptyIncident } from '../../shared/incident/state.ts'
import { nobody } from '../../shared/people/contact.ts'
import { indexPlaybook } from '../../shared/playbook/applies.ts'
import { reportOf } from '../../shared/report/after-action/report.ts'
import { chronologyMarkdown } from '../../shared/report/chronology.ts'
import { documentHtml } from '../../shared/report/document/html.ts'
import { documentMarkdown } from '../../shared/report/document/markdown.ts'
import { defaultPlaybook } from '../helpers/default-playbook.ts'
import { longIncident } from '../helpers/long-incident.ts'
import type { Measure } from './measure.ts'
import { percentile, rounded, timed } from './measure.ts'

const EVENTS = 10_000
const RUNS = 9
const startAt = Date.UTC(2026, 0, 26)
const DAY = 86_400_000

/** The after-action report of 10,000 events as Markdown and as HTML, against the chronology, which tells every one of them. */
export function measureReport(): Measure[] {
  const { playbook: written, hash } = defaultPlaybook()
  const playbook = indexPlaybook(written)
  const events = longIncident({ stream: 'inc-bench', events: EVENTS, playbook: written, hash, startAt })
  const state = fold(emptyIncident, events)
  const setting = { events, state, playbook, language: 'ja', timeZone: 'Asia/Tokyo', now: startAt + 3 * DAY } as const
  const report = () => {
    const document = reportOf('afterAction', { ...setting, people: nobody })
    return documentMarkdown(document).length + documentHtml(document).length
  }
  const chronology = () => chronologyMarkdown({ ...setting, stream: 'inc-bench' }).length
  report()
  chronology()
  const median = (run: () => number) =>
    percentile(
      Array.from({ length: RUNS }, () => timed(run)),
      0.5
    )
  const value = median(report)
  return [
    {
      measure: 'report',
      value: rounded(value),
      unit: 'ms',
      stat: 'median',
      n: EVENTS,
      budget: 1_000,
      against: 'the chronology of the same events',
      ratio: rounded(median(chronology) / value)
    }
  ]
}
