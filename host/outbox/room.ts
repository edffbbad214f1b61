import type { DatabaseSync } from 'node:sqlite'
import type { Keys } from '../vault/open-keys.ts'
import type { Jobs } from './jobs.ts'
import { openJobs } from './jobs.ts'
import type { MailingLists } from './mailing-lists.ts'
import { openMailingLists } from './mailing-lists.ts'
import { openOutboxDatabase } from './open-database.ts'
import type { Recipients } from './recipients.ts'
import { openRecipients } from './recipients.ts'
import type { SecretBox } from './secret-box.ts'
import { openSecretBox } from './secret-box.ts'

/** Everything that the outbox keeps on the disk besides the log. */
export type OutboxRoom = {
  readonly database: DatabaseSync
  readonly keys: Keys
  readonly secrets: SecretBox
  readonly lists: MailingLists
  readonly recipients: Recipients
  readonly jobs: Jobs
}

/** Opens the outbox's file, null where nothing can be written. */
export function openOutboxRoom(file: string, keys: Keys, now: number): OutboxRoom | null {
  const database = openOutboxDatabase(file, now)
  return (
    database && {
      database,
      keys,
      secrets: openSecretBox(database, keys),
      lists: openMailingLists(database),
      recipients: openRecipients(database),
      jobs: openJobs(database)
    }
  )
}
