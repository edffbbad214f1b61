import { minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

/** Nobody commands, or the commander whom others named has not come forward. */
export const commanderMissing: Trigger<'commanderMissing'> = ({ commander, halt }, rule) => {
  if (!halt || commander?.cameForward) return []
  const since = commander ? Math.max(halt.at, commander.since.at) : halt.at
  return [
    {
      key: commander ? `named-${commander.since.at}` : 'nobody',
      since,
      knownAt: Math.max(halt.knownAt, commander?.since.knownAt ?? 0),
      moments: [{ at: minutesAfter(since, rule.params.afterMinutes) }],
      actBy: null,
      focus: {},
      about: {}
    }
  ]
}
