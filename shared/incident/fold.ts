import { inDrillTime } from '../drill/entries.ts'
import { readEvent } from '../event/catalogue.ts'
import type { Envelope } from '../event/envelope.ts'
import type { Folder } from '../event/log.ts'
import { checkEvolve } from './asset-check/evolve.ts'
import { callEvolve } from './call/evolve.ts'
import { claimEvolve } from './claim/evolve.ts'
import { commandEvolve } from './command/evolve.ts'
import { answerEvolve } from './answer/evolve.ts'
import { scriptEvolve } from './script/evolve.ts'
import { compensationEvolve } from './compensation/evolve.ts'
import { complaintEvolve } from './complaint/evolve.ts'
import { deadlineEvolve } from './deadline/evolve.ts'
import { debriefEvolve } from './debrief/evolve.ts'
import { draftOf, settle } from './draft.ts'
import { drillEvolve } from './drill/evolve.ts'
import { dutyEvolve } from './duty/evolve.ts'
import { escalationEvolve } from './escalation/evolve.ts'
import { etaEvolve } from './eta/evolve.ts'
import { factEvolve } from './fact/evolve.ts'
import { haltEvolve } from './halt/evolve.ts'
import { noticeEvolve } from './notice/evolve.ts'
import { injectEvolve } from './inject/evolve.ts'
import { inquiryEvolve } from './inquiry/evolve.ts'
import { markEvolve } from './notice-mark/evolve.ts'
import { monitorEvolve } from './monitor/evolve.ts'
import { phaseEvolve } from './phase/evolve.ts'
import { filingEvolve } from './filing/evolve.ts'
import { privilegeEvolve } from './privilege/evolve.ts'
import { progressEvolve } from './progress/evolve.ts'
import { remarkEvolve } from './remark/evolve.ts'
import { sendingEvolve } from './sending/evolve.ts'
import { resumeEvolve } from './resumption/evolve.ts'
import { serviceEvolve } from './service/evolve.ts'
import { shiftEvolve } from './shift/evolve.ts'
import { signalEvolve } from './signal/evolve.ts'
import type { Draft, IncidentState } from './state.ts'
import { emptyIncident } from './state.ts'
import { sawActor, trailEvolve } from './trail/evolve.ts'
import { actionEvolve } from './action/evolve.ts'
import { causeEvolve } from './cause/evolve.ts'
import { vendorEvolve } from './vendor/evolve.ts'

type Evolver = (draft: Draft, event: Envelope) => void

const evolvers = new Map(
  Object.entries({
    ...haltEvolve,
    ...phaseEvolve,
    ...serviceEvolve,
    ...commandEvolve,
    ...dutyEvolve,
    ...remarkEvolve,
    ...privilegeEvolve,
    ...filingEvolve,
    ...callEvolve,
    ...escalationEvolve,
    ...signalEvolve,
    ...checkEvolve,
    ...resumeEvolve,
    ...monitorEvolve,
    ...markEvolve,
    ...factEvolve,
    ...etaEvolve,
    ...noticeEvolve,
    ...deadlineEvolve,
    ...inquiryEvolve,
    ...shiftEvolve,
    ...complaintEvolve,
    ...answerEvolve,
    ...scriptEvolve,
    ...progressEvolve,
    ...vendorEvolve,
    ...causeEvolve,
    ...actionEvolve,
    ...compensationEvolve,
    ...claimEvolve,
    ...sendingEvolve,
    ...drillEvolve,
    ...debriefEvolve,
    ...injectEvolve
  } as unknown as Record<string, Evolver>)
)

/** The trail reads an event before its own noun applies it. */
const trail = new Map(Object.entries(trailEvolve as unknown as Record<string, Evolver>))

/** Folds events, in their order, into an incident. Total: an unknown event is counted and otherwise left alone. */
export function fold(state: IncidentState, events: readonly Envelope[]): IncidentState {
  const draft = draftOf(state)
  for (const event of events) {
    const read = readEvent(event)
    const evolve = read.known ? evolvers.get(event.type) : undefined
    if (!read.known || !evolve) {
      draft.unknown += 1
      continue
    }
    const entry = inDrillTime(read.event, draft)
    sawActor(draft, entry)
    trail.get(event.type)?.(draft, entry)
    evolve(draft, entry)
  }
  return settle(draft)
}

/** How an incident's stream becomes its state. */
export const incidentFolder: Folder<IncidentState> = { empty: emptyIncident, fold }
