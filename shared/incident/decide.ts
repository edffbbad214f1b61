import { actionDecide } from './action/decide.ts'
import { checkDecide } from './asset-check/decide.ts'
import { callDecide } from './call/decide.ts'
import { causeDecide } from './cause/decide.ts'
import { claimDecide } from './claim/decide.ts'
import { commandDecide } from './command/decide.ts'
import type { Command } from './commands.ts'
import { answerDecide } from './answer/decide.ts'
import { scriptDecide } from './script/decide.ts'
import { compensationDecide } from './compensation/decide.ts'
import { complaintDecide } from './complaint/decide.ts'
import { debriefDecide } from './debrief/decide.ts'
import { drillDecide } from './drill/decide.ts'
import { deadlineDecide } from './deadline/decide.ts'
import { dutyDecide } from './duty/decide.ts'
import { escalationDecide } from './escalation/decide.ts'
import { etaDecide } from './eta/decide.ts'
import { factDecide } from './fact/decide.ts'
import { haltDecide } from './halt/decide.ts'
import { injectDecide } from './inject/decide.ts'
import { inquiryDecide } from './inquiry/decide.ts'
import { monitorDecide } from './monitor/decide.ts'
import type { Context, Decision } from './noun.ts'
import { noticeDecide } from './notice/decide.ts'
import { markDecide } from './notice-mark/decide.ts'
import { phaseDecide } from './phase/decide.ts'
import { filingDecide } from './filing/decide.ts'
import { privilegeDecide } from './privilege/decide.ts'
import { progressDecide } from './progress/decide.ts'
import { refused } from './refusal.ts'
import { remarkDecide } from './remark/decide.ts'
import { sendingDecide } from './sending/decide.ts'
import { resumeDecide } from './resumption/decide.ts'
import { serviceDecide } from './service/decide.ts'
import { shiftDecide } from './shift/decide.ts'
import { signalDecide } from './signal/decide.ts'
import type { IncidentState } from './state.ts'
import { AHEAD_TOLERANCE_MS } from './times.ts'
import { vendorDecide } from './vendor/decide.ts'

const deciders = {
  ...haltDecide,
  ...phaseDecide,
  ...serviceDecide,
  ...commandDecide,
  ...dutyDecide,
  ...remarkDecide,
  ...privilegeDecide,
  ...filingDecide,
  ...callDecide,
  ...escalationDecide,
  ...signalDecide,
  ...checkDecide,
  ...resumeDecide,
  ...monitorDecide,
  ...markDecide,
  ...factDecide,
  ...etaDecide,
  ...noticeDecide,
  ...deadlineDecide,
  ...inquiryDecide,
  ...shiftDecide,
  ...complaintDecide,
  ...answerDecide,
  ...scriptDecide,
  ...progressDecide,
  ...vendorDecide,
  ...sendingDecide,
  ...causeDecide,
  ...actionDecide,
  ...drillDecide,
  ...debriefDecide,
  ...injectDecide,
  ...compensationDecide,
  ...claimDecide
}

/**
 * What may still be done to an incident that is closed: put it right, open it again, and see to its preventive actions,
 * its legal clocks, its customers' cases and their compensation, which outlive it.
 */
const allowedWhenClosed: readonly string[] = [
  'halt.reopen',
  'halt.retitle',
  'remark.add',
  'remark.correct',
  'entry.pin',
  'entry.unpin',
  'privilege.claim',
  'privilege.lift',
  'escalation.acknowledge',
  'escalation.resolve',
  'escalation.comment',
  'escalation.hand',
  'call.correct',
  'signal.report',
  'signal.withdraw',
  'sending.hold',
  'sending.release',
  'sending.retry',
  'sending.confirm',
  'sending.cancel',
  'decision.take',
  'decision.decline',
  'notice.prove',
  'notice.report',
  'answer.withdraw',
  ...Object.keys(deadlineDecide),
  ...Object.keys(complaintDecide),
  ...Object.keys(causeDecide),
  ...Object.keys(actionDecide),
  ...Object.keys(compensationDecide),
  ...Object.keys(claimDecide),
  ...Object.keys(filingDecide),
  ...Object.keys(drillDecide),
  ...Object.keys(debriefDecide),
  ...Object.keys(injectDecide)
]

/**
 * What comes of a command on an incident: events, or a refusal from the closed list. Pure: the page asks it too, to
 * grey out what would be refused.
 */
export function decide(state: IncidentState, command: Command, context: Context): Decision {
  if (context.happenedAt > context.now + AHEAD_TOLERANCE_MS) return refused('in-the-future')
  if (state.declaredAt === null && command.name !== 'halt.declare') return refused('not-declared')
  if (state.closed && !allowedWhenClosed.includes(command.name)) {
    return refused(command.name === 'halt.close' ? 'already-closed' : 'incident-closed')
  }
  const decider = deciders[command.name] as (state: IncidentState, data: unknown, context: Context) => Decision
  return decider(state, command.data, context)
}
