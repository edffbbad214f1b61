import path from 'node:path'

/** Where everything of one installation lies within its data folder. */
export type Layout = {
  readonly root: string
  readonly database: string
  /** How many events were acknowledged, beside the database (see `store/ledger.ts`). */
  readonly ledger: string
  /** How the one open incident was left (see `snapshot/leave.ts`). */
  readonly snapshot: string
  readonly backups: string
  readonly evidence: string
  readonly lock: string
  /** When the watch last ran (see `watch/heartbeat.ts`). */
  readonly heartbeat: string
  /** Secrets, mailing lists and how far each sending got (see `outbox/open-database.ts`). */
  readonly outbox: string
  /** Archives on their way out or being looked at; emptied at every start. */
  readonly archives: string
}

/** The places of a data folder; nothing is made. */
export function layoutOf(dataFolder: string): Layout {
  const root = path.resolve(dataFolder)
  const at = (name: string) => path.join(root, name)
  return {
    root,
    database: at('haltdesk.db'),
    ledger: at('haltdesk.ledger'),
    snapshot: at('haltdesk.snapshot'),
    backups: at('backups'),
    evidence: at('evidence'),
    lock: at('haltdesk.lock'),
    heartbeat: at('watch.beat'),
    outbox: at('outbox.db'),
    archives: at('archives')
  }
}

/** A moment as part of a file name: UTC, sorts as text, legal on every system. `now` in milliseconds. */
export function fileStamp(now: number): string {
  return new Date(now).toISOString().replaceAll(':', '-').replace('.', '-')
}
