import type { firstDrill as jaFirst, guide as jaGuide } from '../../ja/drill/guide.ts'
import type { Same } from '../../same.ts'

/** The words that lead through the first drill. */
export const guide: Same<typeof jaGuide> = {
  title: 'Guide to the 10-minute drill',
  go: 'Go on with the guide',
  step: 'Step {{count}} of {{all}}',
  why: 'Why:',
  waits: 'The next message comes in {{time}}. You need not wait for it.',
  is: { done: '(done)', present: '(now)', waiting: '(to come)' },
  next: {
    go: 'Go there',
    jump: 'Go on to the next message',
    chart: 'Look at the recovery chart',
    end: 'End the drill and see the score',
    score: 'See the score'
  },
  allDone: 'The log proves every step.',
  reason: 'All steps of the guide are done',
  how: {
    stop: 'W goes to the table of services: go to “Order-book trading” by the arrows, Enter. Space takes “Halted”; Tab on to the button, Enter.',
    call: 'Enter begins the call; press 1 as if the message had been repeated and accepted.',
    notice:
      'H makes the holding statement. G goes to the page it lacks: E, type one such as example.com, Tab, the same again, {{save}}; {{go}} comes back. U promises the next update, M records it as posted.',
    chart: 'N adds the work (of 10 in all); A records that 4 are done.'
  }
}

/** What the list says to lead to the first drill. */
export const firstDrill: Same<typeof jaFirst> = {
  title: 'Try a 10-minute drill first',
  lead: 'Alone, and by the keyboard if you like. It goes through the board, the call desk, a notice and the recovery, and ends with a score. Nothing leaves this machine.',
  start: 'Try a 10-minute drill',
  starting: 'Starting the drill…'
}
