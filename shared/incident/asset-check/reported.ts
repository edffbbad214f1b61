import type { PlaybookIndex } from '../../playbook/applies.ts'
import { samePerson } from '../person.ts'
import type { Signal } from '../signal/signal.ts'
import type { IncidentState } from '../state.ts'

/**
 * Whether people reported, before there were rounds, that every check that blocks passed without variance since it last
 * failed: those that need two people by two different ones.
 */
export function reportedPassed(
  state: Pick<IncidentState, 'signals'>,
  { playbook }: Pick<PlaybookIndex, 'playbook'>
): boolean {
  const blocking = playbook.assetChecks.filter((check) => check.blocksOnFail)
  if (blocking.length === 0) return false
  return blocking.every((check) => {
    const signers = passedBy(state, check.id)
    return check.twoPerson ? signers.length > 1 : signers.length > 0
  })
}

/** The people who reported that a check passed, each once, since anybody reported otherwise. */
function passedBy({ signals }: Pick<IncidentState, 'signals'>, check: string): string[] {
  const reports = [...signals.values()]
    .filter((signal) => !signal.withdrawn && signal.value.kind === 'assetCheck' && signal.value.check === check)
    .sort((a, b) => a.at - b.at)
  const people: string[] = []
  for (const { by } of reports.slice(reports.findLastIndex((report) => !passes(report)) + 1)) {
    if (!people.some((person) => samePerson(person, by.person))) people.push(by.person)
  }
  return people
}

function passes({ value }: Signal): boolean {
  return value.kind === 'assetCheck' && value.passed && value.variance === 0
}
