import type { exporting as ja } from '../../ja/people/exporting.ts'
import type { Same } from '../../same.ts'

/** The words of the dialog in which contacts are exported. */
export const exporting: Same<typeof ja> = {
  title: 'Export people',
  lead: 'Names, numbers, addresses and notes of {{count}} people go into the file in the clear.',
  logged: 'Who exported ({{person}}), when, how many and in which form is recorded and cannot be removed.',
  loggedNobody: 'Who exported, when, how many and in which form is recorded and cannot be removed.',
  format: 'Form',
  csv: 'CSV (spreadsheet)',
  'vcard-4.0': 'vCard 4.0',
  'vcard-3.0': 'vCard 3.0 (older Outlook and others)',
  encoding: 'Encoding',
  'utf-8-bom': 'UTF-8 with BOM (advised)',
  shift_jis: 'Shift_JIS',
  shiftJisWarning:
    'Shift_JIS lacks some characters (emoji, rare kanji): each becomes 〓. You are told before the file is saved.',
  vcardEncoding: 'vCard is always UTF-8.',
  confirm: 'Record and export',
  done: '{{count}} people exported',
  locked: '{{count}} people could not be exported: their key is not here.',
  lostTitle: 'Shift_JIS lacks some characters',
  lostLead: 'These {{count}} characters become 〓: {{characters}}',
  lostWho: 'Whose contacts are touched',
  lostMore: '{{count}} more',
  saveAnyway: 'Save with 〓',
  useUtf8: 'Export in UTF-8'
}
