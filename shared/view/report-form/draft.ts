/** What is typed into the form of a report; the fields of every kind together. Times in ms, null where none is typed. */
export type ReportDraft = {
  readonly text: string
  readonly url: string
  readonly vendor: string
  readonly topPriority: boolean
  readonly waitMinutes: string
  readonly volumeMultiple: string
  readonly check: string
  readonly passed: boolean
  readonly variance: string
  readonly dispute: boolean
  readonly unmet: string
  readonly action: string
  readonly owner: string
  readonly dueAt: number | null
  readonly channel: string
  readonly nextUpdateAt: number | null
  readonly from: number | null
  readonly to: number | null
}

/** A form with nothing typed. A check is reported because it failed, a case because it is urgent. */
export const emptyReport: ReportDraft = {
  text: '',
  url: '',
  vendor: '',
  topPriority: true,
  waitMinutes: '',
  volumeMultiple: '',
  check: '',
  passed: false,
  variance: '',
  dispute: false,
  unmet: '',
  action: '',
  owner: '',
  dueAt: null,
  channel: '',
  nextUpdateAt: null,
  from: null,
  to: null
}
