import { checkEvents } from '../incident/asset-check/events.ts'
import { callEvents } from '../incident/call/events.ts'
import { commandEvents } from '../incident/command/events.ts'
import { answerEvents } from '../incident/answer/events.ts'
import { scriptEvents } from '../incident/script/events.ts'
import { claimEvents } from '../incident/claim/events.ts'
import { compensationEvents } from '../incident/compensation/events.ts'
import { complaintEvents } from '../incident/complaint/events.ts'
import { deadlineEvents } from '../incident/deadline/events.ts'
import { debriefEvents } from '../incident/debrief/events.ts'
import { drillEvents } from '../incident/drill/events.ts'
import { dutyEvents } from '../incident/duty/events.ts'
import { escalationEvents } from '../incident/escalation/events.ts'
import { etaEvents } from '../incident/eta/events.ts'
import { factEvents } from '../incident/fact/events.ts'
import { connectorEvents } from '../connector/events.ts'
import { haltEvents } from '../incident/halt/events.ts'
import { injectEvents } from '../incident/inject/events.ts'
import { inquiryEvents } from '../incident/inquiry/events.ts'
import type { EventRow } from '../incident/noun.ts'
import { noticeEvents } from '../incident/notice/events.ts'
import { monitorEvents } from '../incident/monitor/events.ts'
import { markEvents } from '../incident/notice-mark/events.ts'
import { phaseEvents } from '../incident/phase/events.ts'
import { filingEvents } from '../incident/filing/events.ts'
import { privilegeEvents } from '../incident/privilege/events.ts'
import { progressEvents } from '../incident/progress/events.ts'
import { remarkEvents } from '../incident/remark/events.ts'
import { sendingEvents } from '../incident/sending/events.ts'
import { resumeEvents } from '../incident/resumption/events.ts'
import { serviceEvents } from '../incident/service/events.ts'
import { shiftEvents } from '../incident/shift/events.ts'
import { signalEvents } from '../incident/signal/events.ts'
import { actionEvents } from '../incident/action/events.ts'
import { causeEvents } from '../incident/cause/events.ts'
import { vendorEvents } from '../incident/vendor/events.ts'
import { planEvents } from '../drill/plan/events.ts'
import { orgEvents } from '../org/events.ts'
import { disclosureEvents } from '../people/disclosure.ts'
import { contactEvents } from '../people/events.ts'
import type { Envelope } from './envelope.ts'

/** Every event type that this console knows. */
export const catalogue: ReadonlyMap<string, EventRow> = new Map(
  Object.entries({
    ...haltEvents,
    ...phaseEvents,
    ...serviceEvents,
    ...commandEvents,
    ...dutyEvents,
    ...remarkEvents,
    ...privilegeEvents,
    ...filingEvents,
    ...callEvents,
    ...escalationEvents,
    ...signalEvents,
    ...checkEvents,
    ...resumeEvents,
    ...monitorEvents,
    ...markEvents,
    ...factEvents,
    ...etaEvents,
    ...noticeEvents,
    ...deadlineEvents,
    ...inquiryEvents,
    ...shiftEvents,
    ...complaintEvents,
    ...answerEvents,
    ...scriptEvents,
    ...progressEvents,
    ...vendorEvents,
    ...causeEvents,
    ...actionEvents,
    ...compensationEvents,
    ...claimEvents,
    ...sendingEvents,
    ...drillEvents,
    ...debriefEvents,
    ...injectEvents,
    ...orgEvents,
    ...planEvents,
    ...connectorEvents,
    ...contactEvents,
    ...disclosureEvents
  })
)

/** The catalogue's own faults: an event type that cannot read one of its older versions. Asserted at start. */
export function gapsIn(rows: ReadonlyMap<string, EventRow>): string[] {
  return [...rows].flatMap(([type, row]) =>
    Array.from({ length: row.version - 1 }, (_, index) => index + 1)
      .filter((version) => !row.upgrades?.[version])
      .map((version) => `${type} ${version}`)
  )
}

/**
 * An event as this console reads it: an older version upgraded to today's. One of a type or a version that it does not
 * know is kept and passed on, not applied.
 */
export function readEvent(
  event: Envelope,
  rows: ReadonlyMap<string, EventRow> = catalogue
): { known: true; event: Envelope } | { known: false } {
  const row = rows.get(event.type)
  if (!row || event.version > row.version) return unknown
  if (event.version === row.version) return { known: true, event }
  let data = event.data
  for (let version = event.version; version < row.version; version += 1) {
    const upgrade = row.upgrades?.[version]
    if (!upgrade) return unknown
    data = upgrade(data)
  }
  return { known: true, event: { ...event, version: row.version, data } }
}

const unknown = { known: false } as const

/** Whether an event's data is what its type promises. Checked at the edges: when appended and when imported. */
export function checkData(
  event: Pick<Envelope, 'type' | 'version' | 'data'>,
  rows: ReadonlyMap<string, EventRow> = catalogue
): 'ok' | 'unknown' | 'bad' {
  const read = readEvent(event as Envelope, rows)
  if (!read.known) return 'unknown'
  return rows.get(event.type)?.schema.safeParse(read.event.data).success ? 'ok' : 'bad'
}
