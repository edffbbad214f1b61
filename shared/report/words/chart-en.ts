import type { ChartWords } from './chart.ts'

/** The words of the recovery chart in English. */
export const chartEn: ChartWords = {
  title: 'Recovery',
  groups: {
    work: 'Recovery work',
    plan: 'Work as first planned',
    replan: 'Work as planned now',
    duty: 'Duties closed',
    ladder: 'Resumption step',
    ladderPlan: 'Resumption step, planned'
  },
  all: 'All work',
  planOf: (name) => `${name}, planned`,
  replanOf: (name) => `${name}, planned now`,
  dutyOf: (department) => `Duties: ${department}`,
  ladder: 'Resumption step',
  lanes: { notice: 'Notices', escalation: 'Escalations', event: 'Events' },
  share: 'Share done',
  eta: 'Expected recovery',
  etaOpen: 'end not known',
  etaDiagonal: 'the time itself',
  severity: 'Severity',
  now: 'now',
  partly: (state) => `${state} (some assets)`,
  post: (channel) => `Notice: ${channel}`,
  holding: (channel) => `Holding statement: ${channel}`,
  escalation: (matter, level) => `${matter} (level ${level})`,
  phase: (phase) => `Phase: ${phase}`,
  rehalt: 'Halted again',
  block: (work, on) => `Blocked: ${work}${on === '' ? '' : ` (waits for ${on})`}`,
  time: 'Time',
  tPlus: 'T+',
  madeAt: (time) => `As of ${time}`,
  zone: (zone) => `Times in ${zone}`,
  since: 'T+ counts from when the halt took effect',
  drill: 'DRILL',
  drillLong: 'DRILL — this is not a real halt',
  from: 'from',
  to: 'to',
  marks: 'Marked',
  none: '—'
}
