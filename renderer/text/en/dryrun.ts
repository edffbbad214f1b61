import type { dryrun as ja } from '../ja/dryrun.ts'
import type { Same } from '../same.ts'

/** The words of the dry run of a playbook. */
export const dryrun: Same<typeof ja> = {
  title: 'Dry run',
  lead: 'Who would be called when, by the present playbook and contacts. Nothing is recorded.',
  print: 'Print',
  type: 'Type',
  severity: 'Severity',
  weekday: 'Day of the week',
  clock: 'Time',
  span: 'Over',
  hours: '{{count}} h',
  day: { 0: 'Sunday', 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday' },
  declared: '"{{type}}" declared at {{severity}} on {{time}}, and nobody answers',
  minutes: 'Minute by minute',
  minute: '+{{count}} min',
  nothing: 'Nobody is called or told in this time.',
  kind: { call: 'Call', deputy: 'Deputy', escalation: 'Escalation' },
  figure: { calls: 'Calls', deputies: 'Calls to deputies', escalations: 'Escalations' },
  doubt: {
    nobody: 'no one assigned',
    oneNumber: 'one number only',
    noNumber: 'no number',
    absent: 'away',
    outOfHours: 'outside working hours',
    unverified: 'not verified lately',
    emptyLevel: 'empty level',
    absentLevel: 'all away on this level',
    twice: 'on two levels'
  },
  reach: {
    title: 'Who may not be reached',
    stale: 'Contacts not verified for over {{days}} days: {{count}}. Check their numbers under People.',
    people: 'Open people',
    nothing: 'Nothing found that would keep anybody from being reached.',
    days: '{{count}} days ago',
    standsFor: '(deputy of {{role}})',
    code: {
      nobody: 'No one assigned',
      'no-number': 'No number',
      'one-number': 'One number only',
      absent: 'Away now',
      'all-absent': 'All away, deputies too',
      'two-levels': 'On two levels',
      'same-person': 'One person in several roles',
      'empty-level': 'Levels without anybody',
      'never-verified': 'Never verified',
      unverified: 'Not verified lately'
    }
  }
}
