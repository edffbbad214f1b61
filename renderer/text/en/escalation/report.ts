import type { escalationReport as ja } from '../../ja/escalation/report.ts'
import type { Same } from '../../same.ts'

/** The words of the form by which people report what they have learnt. */
export const escalationReport: Same<typeof ja> = {
  open: 'Report',
  hint: 'Report what you have learnt (i)',
  title: 'What do you report?',
  lead: 'By what is reported, those who must know are told.',
  other: 'Another report',
  incomplete: 'Fill in what is needed.',
  happenedAt: 'When it happened',
  happenedHint: 'Left empty: now.',
  nothing: 'Nothing found',
  list: 'Reports',
  none: 'Nothing was reported yet.',
  withdrawn: 'taken back by {{person}} ({{reason}})',
  group: {
    security: 'Assets and data',
    outside: 'Outside',
    support: 'Support',
    recovery: 'Recovery',
    legal: 'Legal and prevention'
  },
  kind: {
    unauthorisedTransfer: 'Unauthorised transfer suspected',
    personalData: 'Leak of personal data suspected',
    assetCheck: 'Result of an asset check',
    rumour: 'Rumour seen outside',
    posted: 'Notice published',
    supportLoad: 'Support load',
    complaint: 'Complaint or dispute',
    vendorCase: 'Vendor case opened',
    vendorAnswer: 'Vendor answered',
    estimated: 'Recovery expected',
    resumeAttempt: 'Attempt to resume with a gate unmet',
    actionPlan: 'Preventive action decided',
    actionDone: 'Preventive action done'
  },
  field: {
    text: 'What is known',
    url: 'Link',
    vendor: 'Vendor',
    openVendor: 'Vendor',
    topPriority: 'Opened at top priority',
    waitMinutes: 'Longest wait (minutes)',
    volumeMultiple: 'Volume (times a normal day)',
    check: 'Check',
    passed: 'Passed',
    variance: 'Variance (0 where none)',
    dispute: 'Signalled legal action or a complaint to an outside body',
    unmet: 'Gates that are not met (one a line)',
    action: 'Action',
    openAction: 'Action',
    owner: 'Owner',
    dueAt: 'Due',
    channel: 'Channel',
    nextUpdateAt: 'Next update promised for',
    from: 'At the earliest',
    to: 'At the latest'
  }
}
