import type { SignalKind } from '../../incident/signal/signal.ts'

/** What may be reported: a fact from which rules start, a notice that went out, or when recovery is expected. */
export type ReportKind = Exclude<SignalKind, 'clockStart' | 'reportFiled'> | 'posted' | 'estimated'

/** What is asked for a report. */
export type ReportField =
  | 'text'
  | 'url'
  | 'vendor'
  | 'openVendor'
  | 'topPriority'
  | 'waitMinutes'
  | 'volumeMultiple'
  | 'check'
  | 'passed'
  | 'variance'
  | 'dispute'
  | 'unmet'
  | 'action'
  | 'openAction'
  | 'owner'
  | 'dueAt'
  | 'channel'
  | 'nextUpdateAt'
  | 'from'
  | 'to'

export type ReportGroup = 'security' | 'outside' | 'support' | 'recovery' | 'legal'

type Row = { readonly kind: ReportKind; readonly group: ReportGroup; readonly fields: readonly ReportField[] }

/** Every kind of report in the order of the form: what cannot wait comes first. */
export const reportRows: readonly Row[] = [
  { kind: 'unauthorisedTransfer', group: 'security', fields: ['text'] },
  { kind: 'personalData', group: 'security', fields: ['text'] },
  { kind: 'assetCheck', group: 'security', fields: ['check', 'passed', 'variance'] },
  { kind: 'rumour', group: 'outside', fields: ['text', 'url'] },
  { kind: 'posted', group: 'outside', fields: ['channel', 'nextUpdateAt'] },
  { kind: 'supportLoad', group: 'support', fields: ['waitMinutes', 'volumeMultiple'] },
  { kind: 'complaint', group: 'support', fields: ['text', 'dispute'] },
  { kind: 'vendorCase', group: 'recovery', fields: ['vendor', 'topPriority'] },
  { kind: 'vendorAnswer', group: 'recovery', fields: ['openVendor', 'text'] },
  { kind: 'estimated', group: 'recovery', fields: ['from', 'to'] },
  { kind: 'resumeAttempt', group: 'recovery', fields: ['unmet'] },
  { kind: 'actionPlan', group: 'legal', fields: ['action', 'owner', 'dueAt'] },
  { kind: 'actionDone', group: 'legal', fields: ['openAction'] }
]

/** What is asked for a kind of report. */
export function fieldsOf(kind: ReportKind): readonly ReportField[] {
  return reportRows.find((row) => row.kind === kind)?.fields ?? []
}
