import type { known as ja } from '../ja/known.ts'
import type { Same } from '../same.ts'

/** What customers could read at a moment. */
export const known: Same<typeof ja> = {
  title: 'What customers knew',
  slider: 'Time',
  keysHint: 'Slider: ← → 1 min, PageUp/PageDown 10 min / anywhere: , . 1 min, [ ] changes',
  typed: 'At a given time',
  now: 'Follow now',
  before: 'Change before',
  after: 'Change after',
  noBefore: 'Nothing changed before.',
  noAfter: 'Nothing changed after.',
  ja: 'Japanese',
  en: 'English',
  language: 'Language of the texts',
  copy: 'Copy all',
  print: 'Print',
  paper: { printed: 'Printed {{time}}', since: 'posted since {{time}}' },
  copyHeading: 'What customers could read at {{time}} ({{title}})',
  copyNothing: 'nothing posted',
  since: 'Posted since {{time}} ({{span}})',
  until: 'until {{time}}',
  still: 'still posted',
  corrected: 'Correction',
  unapproved: 'Went out before approval',
  nothing: 'Nothing was posted at this time.',
  takenDown: 'Taken down at {{time}}',
  noted: 'A post was noted at {{time}}, without its words.',
  goingOut: 'Being sent since {{time}}. Some customers do not have it yet.',
  link: 'Open the post',
  moments: 'When it changed',
  momentsNone: 'Nothing was posted yet. What the notice desk posts is listed here.',
  openDesk: 'Open the notice desk',
  kinds: {
    sending: 'Sending begins',
    posted: 'Posted',
    corrected: 'Correction posted',
    withdrawn: 'Taken down',
    noted: 'Post noted'
  },
  knowledge: 'What was known at this time',
  columns: { field: 'Field', ours: 'We knew', told: 'Customers were told' },
  states: { unknown: 'Not known', untold: 'Not told', partly: 'On some channels', told: 'Told' },
  notKnown: 'not known',
  enteredAt: 'entered {{time}}',
  older: 'older on {{count}}',
  group: 'What customers knew',
  keys: {
    earlier: 'A minute earlier',
    later: 'A minute later',
    language: 'Switch the language of the texts',
    type: 'Type the time'
  }
}
