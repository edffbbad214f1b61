import type { Words } from './words.ts'

/** The words of reports in English. */
export const en: Words = {
  times: {
    occurred: 'Occurred',
    detected: 'Detected',
    confirmed: 'Confirmed',
    decided: 'Halt decided',
    effective: 'Halt effective',
    firstNotice: 'First notice',
    authorityTold: 'Authority told',
    contained: 'Contained',
    resumed: 'Resumed',
    plannedStart: 'Planned start',
    plannedEnd: 'Planned end',
    resumeTarget: 'Resume target'
  },
  causes: { unknown: 'unknown', suspected: 'suspected', confirmed: 'confirmed' },
  statuses: {
    open: 'open',
    started: 'started',
    waiting: 'waiting for the second signature',
    done: 'done',
    skipped: 'skipped',
    excluded: 'not applicable'
  },
  preconditions: {
    'commander-named': 'a commander named',
    'critical-duties-closed': 'critical duties closed',
    'evidence-given': 'evidence given',
    'resume-target-set': 'a resume target set',
    'services-open': 'halted services opened'
  },
  kinds: {
    halt: 'Halt',
    phase: 'Phase',
    service: 'Services',
    command: 'Command',
    duty: 'Duties',
    call: 'Calls',
    escalation: 'Escalations',
    decision: 'Decisions',
    bar: 'Bars',
    signal: 'Reports',
    mark: 'Posts noted',
    fact: 'Facts',
    eta: 'Recovery estimates',
    notice: 'Notices',
    work: 'Recovery work',
    vendor: 'Vendors',
    sending: 'Outbox',
    remark: 'Remarks',
    entry: 'Pins',
    unknown: 'Not readable here'
  },
  everyAsset: 'all assets',
  live: 'LIVE',
  drill: 'DRILL',
  drillMark: '[DRILL] ',
  chronology: {
    heading: 'Chronology',
    untitled: 'Untitled incident',
    type: 'Type',
    severity: 'Severity',
    phase: 'Phase',
    cause: 'Cause',
    commander: 'Commander',
    declared: 'Declared',
    closed: 'Closed',
    playbook: 'Playbook version',
    madeAt: 'Exported',
    events: 'Entries',
    timeZone: 'Times in',
    mode: 'Mode',
    columns: { happened: 'Happened', entered: 'Entered', department: 'Department', person: 'Person', what: 'What' },
    notKnown: 'not known',
    empty: 'There are no entries.',
    unknown: (count) => `This console cannot read ${count} of the entries. They are kept but not applied.`,
    pinned: 'pinned',
    farOff: 'the clock of this machine was off'
  }
}
