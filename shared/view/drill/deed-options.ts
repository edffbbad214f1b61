import type { Deed } from '../../drill/scenario/deed.ts'
import type { Condition } from '../../drill/scenario/deed.ts'
import type { Inject } from '../../drill/scenario/schema.ts'
import type { Playbook } from '../../playbook/schema.ts'

/** Every deed that a scenario can ask for by a playbook; those that any channel, role, report or check will do for come first. */
export function deedOptions(playbook: Playbook): Deed[] {
  const plain: Deed[] = [
    { kind: 'seen' },
    { kind: 'answered' },
    { kind: 'notice', channel: null },
    { kind: 'reached', role: null },
    { kind: 'reported', report: null },
    { kind: 'engaged' },
    { kind: 'decision' },
    { kind: 'measured' }
  ]
  return [
    ...plain,
    ...playbook.severities.map(({ id }): Deed => ({ kind: 'severity', atLeast: id })),
    ...playbook.phases.map(({ id }): Deed => ({ kind: 'phase', phase: id })),
    ...playbook.channels.map(({ id }): Deed => ({ kind: 'notice', channel: id })),
    ...playbook.services.flatMap(({ id: service }) =>
      playbook.serviceStates.map(({ id: state }): Deed => ({ kind: 'cell', service, state }))
    ),
    ...playbook.duties.map(({ id }): Deed => ({ kind: 'duty', duty: id })),
    ...playbook.escalationRules.map(({ id }): Deed => ({ kind: 'rule', rule: id })),
    ...playbook.roles.map(({ id }): Deed => ({ kind: 'reached', role: id })),
    ...playbook.regulatorDeadlines.map(({ id }): Deed => ({ kind: 'reported', report: id })),
    ...playbook.assetChecks.flatMap(({ id: check }) =>
      (['pass', 'fail'] as const).map((result): Deed => ({ kind: 'check', check, result }))
    ),
    ...playbook.resumption.gates.map(({ id }): Deed => ({ kind: 'gate', gate: id }))
  ]
}

/** On what an inject may depend: what the room did, or another inject that is out. */
export function dependencies(playbook: Playbook, injects: readonly Inject[], own: string): Condition['deed'][] {
  const others = injects.filter(({ id }) => id !== own).map(({ id }) => ({ kind: 'inject' as const, inject: id }))
  return [...others, ...deedOptions(playbook).filter(({ kind }) => kind !== 'seen' && kind !== 'answered')]
}
