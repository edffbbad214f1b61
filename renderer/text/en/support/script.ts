import type { Same } from '../../same.ts'
import type { supportScript as ja } from '../../ja/support/script.ts'

/** The words for the agents' script. */
export const supportScript: Same<typeof ja> = {
  title: 'Agents’ script',
  group: 'Script',
  lead: 'Only the facts as they stand and the published (approved) answers. It changes when the facts change.',
  empty:
    'There is nothing to say yet. It appears here once the fact sheet says something, or an FAQ answer is published.',
  toFacts: 'To the fact sheet',
  toAnswers: 'To the FAQ',
  unread: 'Changed at {{time}}. {{count}} you have not read',
  never: 'You have not read it yet ({{count}} parts)',
  read: 'Read as of {{time}}',
  confirm: 'I have read it',
  confirmed: 'Recorded that you have read the script',
  language: 'Language to read out',
  search: 'Search questions and answers',
  notFound: 'Nothing found. Do not answer what is not in the script: take it as a case.',
  facts: 'Facts now',
  answers: 'Answers',
  noAnswers: 'No answer is published.',
  changed: 'changed {{time}}',
  contested: 'Being checked (two values). Do not answer: {{fields}}',
  unknown: 'Not decided yet. Do not answer: {{fields}}',
  held: 'Not to be read out (being replaced)',
  heldBy: 'Facts changed: {{fields}}. Say only the facts now.',
  taken: 'It was withdrawn.',
  cautions: 'What not to say',
  readers: 'Who has read it',
  readersEmpty: 'No turns at the desk yet. Once there are, you see who has read the script.',
  reader: 'read as of {{time}}',
  readerNever: 'not read',
  readerOld: 'old version (as of {{time}})',
  onDuty: 'on duty',
  told: 'Told',
  toldOf: 'Record that {{person}} was told',
  copy: 'Copy the script',
  copyOne: 'Copy this answer',
  print: 'Print',
  asOf: 'as of {{time}}',
  keys: { confirm: 'I have read the script', language: 'Switch the language to read out', search: 'Search the script' }
}
