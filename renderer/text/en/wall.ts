import type { wall as ja } from '../ja/wall.ts'
import type { Same } from '../same.ts'

/** The screen on the wall. */
export const wall: Same<typeof ja> = {
  open: 'Open the wallboard',
  title: 'Wallboard',
  reference: 'REAL CASE',
  closed: 'Closed',
  stopped: 'until back',
  missingHelp: 'Open the incident at the console and open the wallboard again.',
  late: 'Late',
  nothingLate: 'Nothing is late',
  more: '{{count}} more',
  added: 'Added duty',
  nextNotice: 'Next notice',
  nextReport: 'Next legal deadline',
  none: 'None',
  services: 'Services down or limited',
  servicesNone: 'All normal',
  assets: '{{count}} assets',
  since: 'since {{time}}',
  again: 'Down again after recovery',
  shares: 'Duties by department',
  share: '{{closed}}/{{total}}',
  lateCount: '{{count}} late',
  chart: 'Recovery work',
  actual: 'done {{share}}%',
  planned: 'planned {{share}}%',
  now: 'now',
  latest: 'Latest',
  nothingYet: 'Nothing has happened yet',
  andMore: '{{name}} and {{count}} more',
  becomes: '{{name}} → {{state}}',
  others: 'Other open incidents: {{count}}',
  lost: 'No connection',
  lostSince: 'Nothing is updated since {{time}}. The figures are from then.',
  events: {
    halt: {
      declared: 'Halt declared: {{what}}',
      regraded: 'Severity changed: {{what}}',
      reclassified: 'Type changed: {{what}}',
      closed: 'Incident closed',
      reopened: 'Incident reopened'
    },
    phase: { advanced: 'Next phase: {{what}}', returned: 'Back to phase: {{what}}' },
    service: { changed: '{{what}}' },
    command: { accepted: 'Command handed over', taken: 'Command taken' },
    duty: { checked: 'Done: {{what}}', skipped: 'Skipped: {{what}}' },
    escalation: { raised: 'Escalation: {{what}}' },
    decision: { taken: 'Decision taken' },
    notice: { posted: 'Notice published' },
    mark: { posted: 'Publication noted: {{what}}' },
    eta: { estimated: 'New estimate of recovery' },
    deadline: { sent: 'Report sent: {{what}}' },
    check: { signed: 'Asset check signed' },
    resume: { stepped: 'One step up the resumption ladder' }
  }
}
