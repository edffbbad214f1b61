import type { Envelope } from '../../event/envelope.ts'
import { eventKey } from '../../event/envelope.ts'
import type { Said } from '../register.ts'

/**
 * Whether something that was written is privileged (between counsel and client): what it stands at now, and why. What is
 * privileged stays in the log and is left out of everything that is made for others.
 */
export type Privilege = Said<{ readonly standing: boolean; readonly reason: string }>

/** Entries of the log, besides remarks, that hold people's own words and may be privileged. */
const wordEntries: readonly string[] = ['duty.noted', 'duty.attached', 'escalation.commented', 'complaint.noted']

/** What a claim on a remark names: the remark with everything that it ever said. */
export function privilegeOfRemark(remark: string): string {
  return `remark:${remark}`
}

/** What a claim on one entry of the log names, by the entry's key. */
export function privilegeOfEntry(entry: string): string {
  return `entry:${entry}`
}

/**
 * What a claim on an event names: its remark with all its corrections, or the entry itself. The marks about something name
 * that thing. Null for what cannot be privileged: a record of what was done.
 */
export function privilegeSubject(event: Pick<Envelope, 'type' | 'data' | 'node' | 'seq'>): string | null {
  const { remark, of } = event.data
  if (event.type.startsWith('remark.') && typeof remark === 'string') return privilegeOfRemark(remark)
  if (event.type.startsWith('privilege.') && typeof of === 'string') return of
  return wordEntries.includes(event.type) ? privilegeOfEntry(eventKey(event)) : null
}

/** Whether an event of the log is privileged now. */
export function isPrivileged(
  event: Pick<Envelope, 'type' | 'data' | 'node' | 'seq'>,
  privileges: ReadonlyMap<string, Privilege>
): boolean {
  if (privileges.size === 0) return false
  const subject = privilegeSubject(event)
  return subject !== null && privileges.get(subject)?.value.standing === true
}

/** Whether legal may claim privilege for an event: for people's own words, not for the marks about them. */
export function canBePrivileged(event: Pick<Envelope, 'type' | 'data' | 'node' | 'seq'>): boolean {
  return privilegeSubject(event) !== null && !event.type.startsWith('privilege.')
}

/** How many writings are privileged now. */
export function countPrivileged(privileges: ReadonlyMap<string, Privilege>): number {
  return [...privileges.values()].filter(({ value }) => value.standing).length
}
