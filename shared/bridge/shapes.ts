import { z } from 'zod'
import { actionStatuses } from '../incident/action/action.ts'
import { valueSchema } from '../report/metrics/value-schema.ts'
import { settingsSchema } from '../settings/settings.ts'

/** Something that went wrong with the machine or its disk: a code that the text files turn into words. */
export const troubleSchema = z.object({
  code: z.enum([
    'database-restored',
    'database-new',
    'database-newer-unreadable',
    'settings-reset',
    'settings-unreadable',
    'folder-read-only',
    'disk-full',
    'write-failed',
    'lock-stale',
    'events-unknown',
    'events-altered',
    'backup-failed',
    'playbook-unusable',
    'engine-late'
  ]),
  at: z.int(),
  params: z.record(z.string(), z.union([z.string(), z.number()]))
})
export type Trouble = z.infer<typeof troubleSchema>

/** What the page learns of its host when it opens. */
export const welcomeSchema = z.object({
  face: z.enum(['desktop', 'browser']),
  versions: z.object({
    app: z.string(),
    electron: z.string().nullable(),
    chromium: z.string().nullable(),
    node: z.string()
  }),
  dataFolder: z.string(),
  /** The system's language and zone as the host sees them. */
  system: z.object({ language: z.string(), timeZone: z.string() }),
  settings: settingsSchema,
  /** The published playbook that a new incident runs on: its hash, null where none could be read. */
  playbook: z.string().nullable(),
  troubles: z.array(troubleSchema)
})
export type Welcome = z.infer<typeof welcomeSchema>

/**
 * What a page can draw before there is a host: the one open incident as it was left, where nothing was written since, and who
 * it speaks to. That greeting knows of no playbook and of no trouble yet.
 */
export const firstLookSchema = z.object({
  welcome: welcomeSchema,
  stream: z.string(),
  playbook: z.object({ hash: z.string(), playbook: z.unknown() }),
  /** As `decodeSnapshot` reads it. */
  state: z.unknown()
})
export type FirstLook = z.infer<typeof firstLookSchema>

/** One incident on the home screen. Times are milliseconds since the epoch. */
export const summarySchema = z.object({
  stream: z.string(),
  title: z.string(),
  drill: z.boolean(),
  /** The real case that it replays, null for what happened here. */
  reference: z.string().nullable(),
  type: z.string(),
  severity: z.string(),
  phase: z.string(),
  playbook: z.string(),
  commander: z.string(),
  effectiveAt: z.int().nullable(),
  resumedAt: z.int().nullable(),
  closedAt: z.int().nullable(),
  declaredAt: z.int(),
  lastEventAt: z.int(),
  duties: z.object({ total: z.int(), closed: z.int(), late: z.int(), criticalOpen: z.int() }),
  /** When the next open duty is due, null where none is. */
  nextDueAt: z.int().nullable(),
  servicesDown: z.int(),
  events: z.int(),
  /** Of a drill with a clock of its own, by which the times above are; null for all else. */
  exercise: z
    .object({
      /** The scenario by its id, who leads it, and when it began (ms). */
      scenario: z.string(),
      facilitator: z.string(),
      beganAt: z.int(),
      /** How its clock runs since it was last touched: drill time at a moment of the wall (ms), and how many times faster. */
      span: z.object({ wall: z.int(), drill: z.int(), rate: z.int() }),
      pace: z.int(),
      ended: z.boolean(),
      /** The drill and its moment that it was rewound to. */
      branch: z.object({ from: z.string(), at: z.int() }).nullable(),
      /** The real incident for which it stands. */
      yieldedTo: z.string().nullable(),
      /** When it was closed, by the wall (ms). */
      closedOn: z.int().nullable()
    })
    .nullable()
})
export type Summary = z.infer<typeof summarySchema>

/** One incident with its figures, in the order of its playbook. */
export const figureRowSchema = z.object({
  stream: z.string(),
  title: z.string(),
  type: z.string(),
  severity: z.string(),
  drill: z.boolean(),
  reference: z.string().nullable(),
  /** The scenario that this drill runs on; null where it runs on none. */
  scenario: z.string().nullable(),
  /** When it took effect, or was declared (ms). */
  declaredAt: z.int(),
  closed: z.boolean(),
  figures: z.array(z.object({ key: z.string(), value: valueSchema }))
})

const named = z.object({ id: z.string(), name: z.object({ ja: z.string(), en: z.string() }) })

/** A preventive action of one of the incidents or drills, with the names of its own playbook. Times in milliseconds. */
export const trackedActionSchema = z.object({
  stream: z.string(),
  incident: z.string(),
  drill: z.boolean(),
  closed: z.boolean(),
  action: z.string(),
  number: z.int(),
  title: z.string(),
  category: named,
  owner: named.shape.name,
  department: named,
  dueAt: z.int(),
  effectAt: z.int().nullable(),
  verification: z.string(),
  status: z.enum(actionStatuses),
  said: z.string(),
  plannedAt: z.int(),
  /** The last reminder that went out, and how far up it went. */
  reminder: z.object({ level: z.int(), levels: z.int(), at: z.int() }).nullable()
})

/** What came of an import, line by line. */
export const importReportSchema = z.object({
  taken: z.int(),
  known: z.int(),
  streams: z.array(z.string()),
  rejected: z.array(
    z.object({
      line: z.int(),
      code: z.enum(['not-json', 'not-an-event', 'bad-data', 'conflict', 'too-large', 'drill-mark']),
      detail: z.string()
    })
  ),
  /** Events of a type or version that this console does not know: kept, passed on, not applied. */
  unknown: z.int(),
  brokenLinks: z.int()
})
export type ImportReport = z.infer<typeof importReportSchema>

/** What a check of the store found. */
export const checkResultSchema = z.object({
  database: z.enum(['ok', 'damaged']),
  detail: z.string(),
  events: z.int(),
  streams: z.int(),
  broken: z.array(
    z.object({
      stream: z.string(),
      node: z.string(),
      seq: z.int(),
      fault: z.enum(['missing-before', 'altered-before'])
    })
  ),
  evidence: z.object({ files: z.int(), missing: z.int(), altered: z.int() }),
  /** Milliseconds that the check took. */
  took: z.number()
})
export type CheckResult = z.infer<typeof checkResultSchema>

/** A backup file in the data folder. */
export const backupSchema = z.object({ name: z.string(), at: z.int(), size: z.int(), events: z.int() })
export type Backup = z.infer<typeof backupSchema>
