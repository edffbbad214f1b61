import type { EscalationRule, EscalationTrigger } from '../../playbook/schema.ts'
import type { NoticeSources, Sources } from '../sources.ts'
import { assetCheckFailed } from './asset-check-failed.ts'
import { callChainExhausted } from './call-chain-exhausted.ts'
import { callUnacknowledged } from './call-unacknowledged.ts'
import { commanderMissing } from './commander-missing.ts'
import { commanderShiftLong } from './commander-shift-long.ts'
import { complaintDispute } from './complaint-dispute.ts'
import { criticalDutyOverdue } from './critical-duty-overdue.ts'
import { elapsed } from './elapsed.ts'
import { etaSlipped } from './eta-slipped.ts'
import { maintenanceOverrun } from './maintenance-overrun.ts'
import { noticeChannelsIncomplete } from './notice-channels-incomplete.ts'
import { noticeFirstOverdue } from './notice-first-overdue.ts'
import { personalDataSuspected } from './personal-data-suspected.ts'
import { preventionActionOverdue } from './prevention-action-overdue.ts'
import { regulatorClock } from './regulator-clock.ts'
import { rehaltAfterResume } from './rehalt-after-resume.ts'
import { resumeGateUnmet } from './resume-gate-unmet.ts'
import { rumourBeforeNotice } from './rumour-before-notice.ts'
import { scopeSpread } from './scope-spread.ts'
import { severityRaised } from './severity-raised.ts'
import type { Subject, Trigger } from './subject.ts'
import { supportOverload } from './support-overload.ts'
import { unauthorisedTransferSuspected } from './unauthorised-transfer-suspected.ts'
import { updateOverdue } from './update-overdue.ts'
import { vendorSilent } from './vendor-silent.ts'

/** The triggers about notices. What they find before it is due are the clocks of the cadence. */
export const noticeTriggers = {
  noticeFirstOverdue,
  noticeChannelsIncomplete,
  updateOverdue,
  etaSlipped,
  rumourBeforeNotice,
  maintenanceOverrun
} as const
export type NoticeTriggerName = keyof typeof noticeTriggers

/** Every trigger by its name in the playbook. */
const triggers: { readonly [T in EscalationTrigger]: Trigger<T> } = {
  ...noticeTriggers,
  callUnacknowledged,
  callChainExhausted,
  commanderMissing,
  criticalDutyOverdue,
  elapsed,
  severityRaised,
  assetCheckFailed,
  unauthorisedTransferSuspected,
  scopeSpread,
  regulatorClock,
  personalDataSuspected,
  supportOverload,
  resumeGateUnmet,
  rehaltAfterResume,
  commanderShiftLong,
  vendorSilent,
  complaintDispute,
  preventionActionOverdue
}

/** The triggers of rules that outlive their incident. */
export const lasting: readonly EscalationTrigger[] = ['preventionActionOverdue', 'regulatorClock']

/** What a rule about notices holds about; nothing where the rule is about something else. */
export function noticeSubjectsOf(rule: EscalationRule, sources: NoticeSources): Subject[] {
  if (!isAboutNotices(rule.trigger)) return []
  const trigger = noticeTriggers[rule.trigger] as (sources: NoticeSources, rule: EscalationRule) => Subject[]
  return trigger(sources, rule)
}

/** Whether a trigger is about notices. */
export function isAboutNotices(trigger: EscalationTrigger): trigger is NoticeTriggerName {
  return Object.hasOwn(noticeTriggers, trigger)
}

/** What a rule holds about, as the sources stand. */
export function subjectsOf(rule: EscalationRule, sources: Sources): Subject[] {
  const trigger = triggers[rule.trigger] as (sources: Sources, rule: EscalationRule) => Subject[]
  return trigger(sources, rule)
}
