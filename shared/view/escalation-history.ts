import type { Envelope } from '../event/envelope.ts'

/** The events about an escalation and about the decisions that it asked for, the newest first. */
export function escalationHistory(events: readonly Envelope[], escalation: string): Envelope[] {
  return events.filter((event) => isAbout(event, escalation)).reverse()
}

function isAbout({ type, data }: Envelope, escalation: string): boolean {
  if (data['escalation'] === escalation) return true
  const { decision } = data
  return type.startsWith('decision.') && typeof decision === 'string' && decision.startsWith(`${escalation}:`)
}
