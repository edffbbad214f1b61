import { z } from 'zod'
import { commandEnvelopeSchema } from '../incident/commands.ts'
import { envelopeSchema } from '../event/envelope.ts'
import { settingsPatchSchema, settingsSchema } from '../settings/settings.ts'
import { archiveNotices, archiveRequests } from './archive-rows.ts'
import { drillRequests } from './drill-rows.ts'
import { outboxNotices, outboxRequests } from './outbox-rows.ts'
import { scenarioRequests } from './scenario-rows.ts'
import { peopleRequests } from './people-rows.ts'
import { registerRequests } from './register-rows.ts'
import {
  backupSchema,
  checkResultSchema,
  figureRowSchema,
  firstLookSchema,
  importReportSchema,
  summarySchema,
  trackedActionSchema,
  troubleSchema,
  welcomeSchema
} from './shapes.ts'

const stream = z.string().min(1).max(80)
const nothing = z.strictObject({})
const language = z.enum(['ja', 'en'])

/** The largest file that can be attached as evidence, in bytes. */
export const EVIDENCE_LIMIT = 16 * 1024 * 1024
/** The largest text that can be imported (a bundle or a playbook), in characters. */
export const IMPORT_LIMIT = 64 * 1024 * 1024

/**
 * What the page may ask of its host: one row a request, with the shape of what is sent and of what comes back.
 * The host checks `input` on every call; the types of both sides are derived from here.
 */
export const requests = {
  /** Asked of a host that may not be there yet. Null where there is nothing to draw before it is. */
  'app.first': { input: nothing, output: firstLookSchema.nullable() },
  'app.hello': { input: nothing, output: welcomeSchema },
  'settings.read': { input: nothing, output: settingsSchema },
  'settings.write': { input: settingsPatchSchema, output: settingsSchema },
  'incident.list': { input: nothing, output: z.array(summarySchema) },
  'incident.act': {
    input: z.strictObject({ stream, command: commandEnvelopeSchema, happenedAt: z.int().optional() }),
    output: z.object({ events: z.array(envelopeSchema) })
  },
  'incident.export': {
    /** `jsonl` is the whole log, for consoles of this organisation; `shared` and `markdown` go without what is privileged. */
    input: z.strictObject({
      stream,
      format: z.enum(['jsonl', 'shared', 'markdown']),
      language,
      timeZone: z.string().max(60)
    }),
    output: z.object({ fileName: z.string(), mimeType: z.string(), text: z.string() })
  },
  'incident.import': { input: z.strictObject({ text: z.string().max(IMPORT_LIMIT) }), output: importReportSchema },
  /** Opens a real case of the current playbook as a drill that is over; the first time it is replayed into a log. */
  'case.open': {
    input: z.strictObject({ timeline: z.string().min(1).max(60), language }),
    output: z.object({ stream })
  },
  /** The figures of every incident, drill and real case, for comparing them. */
  'figure.list': { input: nothing, output: z.array(figureRowSchema) },
  /** The preventive actions of every incident and drill; real cases are not ours to mend. */
  'action.list': { input: nothing, output: z.array(trackedActionSchema) },
  'stream.read': { input: z.strictObject({ stream }), output: z.object({ events: z.array(envelopeSchema) }) },
  'evidence.store': {
    input: z.strictObject({
      stream,
      fileName: z.string().min(1).max(255),
      /** The file's bytes in base64. */
      content: z.base64().max(Math.ceil(EVIDENCE_LIMIT / 3) * 4)
    }),
    output: z.object({ fileName: z.string(), hash: z.string(), size: z.int() })
  },
  'evidence.read': {
    input: z.strictObject({ stream, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: z.object({ content: z.string() })
  },
  'playbook.read': {
    input: z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: z.object({ playbook: z.unknown() })
  },
  'playbook.check': {
    input: z.strictObject({ text: z.string().max(IMPORT_LIMIT) }),
    output: z.object({
      title: z.object({ ja: z.string(), en: z.string() }).nullable(),
      problems: z.array(
        z.object({ level: z.enum(['error', 'warning']), path: z.string(), ja: z.string(), en: z.string() })
      )
    })
  },
  'playbook.publish': {
    input: z.strictObject({ text: z.string().max(IMPORT_LIMIT) }),
    output: z.object({ hash: z.string() })
  },
  'store.check': { input: nothing, output: checkResultSchema },
  'backup.list': { input: nothing, output: z.array(backupSchema) },
  'backup.make': { input: nothing, output: backupSchema },
  'backup.restore': {
    input: z.strictObject({ name: z.string().max(120) }),
    output: z.object({ kept: z.int(), lost: z.int() })
  },
  'link.open': { input: z.strictObject({ url: z.string().max(2000) }), output: nothing },
  /** The page as it would be printed, as a PDF where the person chooses. `fileName` is null where they did not. */
  'window.pdf': {
    input: z.strictObject({ fileName: z.string().trim().min(1).max(120) }),
    output: z.object({ fileName: z.string().nullable() })
  },
  /**
   * The screen on the wall for an incident. A shell with windows opens it and answers null; the browser face gives a token
   * with which a tab of its own can look at everything and act on nothing.
   */
  'window.wallboard': { input: z.strictObject({ stream }), output: z.object({ token: z.string().nullable() }) },
  ...drillRequests,
  ...scenarioRequests,
  ...peopleRequests,
  ...registerRequests,
  ...outboxRequests,
  ...archiveRequests
} as const

/** What the host tells the page unasked. */
export const notices = {
  /** Events that are on disk. The page folds them itself. */
  'events.appended': z.object({ stream, events: z.array(envelopeSchema) }),
  'settings.changed': settingsSchema,
  'trouble.raised': troubleSchema,
  /** A trouble is over. */
  'trouble.settled': z.object({ code: troubleSchema.shape.code }),
  /** A notification of the system was clicked: show this escalation, or all of them where it stood for several. */
  'escalation.open': z.object({ stream, escalation: z.string().max(200).nullable() }),
  /** Everything was replaced (a backup was restored): read again. */
  'store.replaced': nothing,
  ...outboxNotices,
  ...archiveNotices
} as const

export type RequestName = keyof typeof requests
export type Input<N extends RequestName> = z.infer<(typeof requests)[N]['input']>
export type Output<N extends RequestName> = z.infer<(typeof requests)[N]['output']>
export type NoticeName = keyof typeof notices
export type NoticeData<N extends NoticeName> = z.infer<(typeof notices)[N]>
/** A notice with its name, as it travels. */
export type Notice = { [N in NoticeName]: { readonly name: N; readonly data: NoticeData<N> } }[NoticeName]

/** Why a request was not carried out: an answer, never an exception across the boundary. */
export type Fault =
  | { readonly kind: 'invalid'; readonly problems: readonly { path: string; message: string }[] }
  | { readonly kind: 'refused'; readonly code: string; readonly params: Record<string, string | number> }
  | { readonly kind: 'failed'; readonly code: string }

/** The answer to a request. */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault }

/** One handler a request row. A handler refuses by returning a `fault`; what it throws becomes `failed`. */
export type Handlers = {
  readonly [N in RequestName]: (input: Input<N>) => Promise<Reply<Output<N>>> | Reply<Output<N>>
}

/** What the page holds of its host, over any transport. */
export type Bridge = {
  readonly request: <N extends RequestName>(name: N, input: Input<N>) => Promise<Reply<Output<N>>>
  /** Starts listening; the returned function ends it. */
  readonly subscribe: (listener: (notice: Notice) => void) => () => void
}

/** An answer that carries a value. */
export function ok<T>(value: T): Reply<T> {
  return { ok: true, value }
}

/** An answer that says why not, with a code of the closed list and what fills its sentence. */
export function refuse(code: string, params: Record<string, string | number> = {}): Reply<never> {
  return { ok: false, fault: { kind: 'refused', code, params } }
}
