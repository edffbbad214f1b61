import type { trouble as ja } from '../ja/trouble.ts'
import type { Same } from '../same.ts'

/** What went wrong with the machine or its disk: what happened, what was kept, what to do. */
export const trouble: Same<typeof ja> = {
  'database-restored':
    'The database was damaged and was restored from the backup and from what could still be read: {{kept}} records kept, {{lost}} lost. The damaged files are kept in the data folder ({{aside}}). Record again what is missing.',
  'database-restored_at-least':
    'The database was damaged and was restored from the backup and from what could still be read: {{kept}} records kept, at least {{lost}} lost. The damaged files are kept in the data folder ({{aside}}). Check whether your last actions are there; if not, record them again.',
  'database-new':
    'The database could not be read and nothing could be restored: {{lost}} records lost. Haltdesk starts with a new database. The old files are kept in the data folder ({{aside}}). Import an exported file if you have one.',
  'database-newer-unreadable':
    'These data were written by a newer Haltdesk. Nothing was touched. Open them with the newer version.',
  'settings-reset':
    'The settings could not be read and were set back. The old file is kept as {{aside}}. Say again who you are.',
  'settings-unreadable': 'The settings file cannot be read or written. Settings hold until you quit.',
  'folder-read-only':
    'The data folder cannot be written to. You can only look. Check the rights of the folder and start again.',
  'disk-full': 'The disk is full. The last action was not saved; everything before it is. Make room on the disk.',
  'write-failed': 'Writing to the disk failed ({{code}}). The last action was not saved; everything before it is.',
  'lock-stale': 'Haltdesk was not closed properly last time. All records are there.',
  'events-unknown': '{{count}} records cannot be read by this version. They are kept and will show in a newer one.',
  'events-altered':
    'The chain of records does not hold in {{count}} places. See where under Settings, “Integrity check”.',
  'backup-failed': 'No backup could be made ({{code}}). The records themselves are saved. Check the free space.',
  'playbook-unusable':
    'The playbook could not be read. No incident can be declared. Import a playbook in the settings.',
  'engine-late':
    'The escalation watch is behind (since {{since}}). Check the due times by hand and make the calls that are due.',
  failed: {
    'line-lost': 'The line to the host is lost. This was not saved.',
    unexpected: 'Something unexpected failed. This was not saved. Try again.',
    invalid: 'What was entered does not fit. This was not saved.',
    code: 'It failed ({{code}}). This was not saved.'
  }
}
