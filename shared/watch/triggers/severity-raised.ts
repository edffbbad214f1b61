import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

/** The severity was raised to the one that the rule names. A lowering to it is none. */
export const severityRaised: Trigger<'severityRaised'> = ({ regrades, playbook }, rule) => {
  const rankOf = (id: string) => playbook.severities.get(id)?.rank ?? 0
  return regrades
    .filter((regrade) => regrade.to === rule.params.to && rankOf(regrade.to) < rankOf(regrade.from))
    .map((regrade) =>
      atOnce(
        rule,
        regrade.entry,
        { at: regrade.at, knownAt: regrade.enteredAt },
        { about: { from: regrade.from, to: regrade.to } }
      )
    )
}
