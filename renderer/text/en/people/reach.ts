import type { reach as ja } from '../../ja/people/reach.ts'
import type { Same } from '../../same.ts'

/** The words of what may keep people from being reached. */
export const reach: Same<typeof ja> = {
  title: 'Reachability',
  good: 'Checked: every role that is called has somebody who can be reached',
  dryRun: 'Try it in a dry run',
  details: 'See which ({{count}})',
  more: '{{count}} more',
  code: {
    nobody: 'No one assigned',
    'no-number': 'No number',
    'one-number': 'One number only',
    absent: 'Absent',
    'all-absent': 'Nobody reachable',
    'two-levels': 'Deputy stands in the same line',
    'same-person': 'One person in several roles',
    'empty-level': 'Level with nobody',
    'never-verified': 'Never verified',
    unverified: 'Not verified for {{days}} days'
  },
  place: {
    role: '{{role}}',
    person: '{{role}}: {{person}}',
    level: '{{role}}, deputy of {{level}}',
    rule: '{{rule}}: {{department}}'
  }
}
