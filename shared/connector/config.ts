import { z } from 'zod'

const url = z.string().trim().max(2000)
const certificate = z.string().trim().max(20_000)
const title = z.strictObject({ ja: z.string().trim().max(80), en: z.string().trim().max(80) })
/** In which languages a text goes out: one of them, or both in one message. */
export const languageChoices = ['both', 'ja', 'en'] as const
export type LanguageChoice = (typeof languageChoices)[number]
const languages = z.enum(languageChoices)

/** Mail over SMTP, one message a recipient. `perMinute` is null where nothing but the server sets the pace. */
const mail = z.strictObject({
  kind: z.literal('mail'),
  host: z.string().trim().max(253),
  port: z.int().min(1).max(65_535),
  /** `tls` from the first byte (465), `starttls` demanded before anything is said (587), `none` for a relay of one's own. */
  security: z.enum(['tls', 'starttls', 'none']),
  user: z.string().trim().max(200),
  from: z.strictObject({ name: z.string().trim().max(80), address: z.string().trim().max(254) }),
  replyTo: z.string().trim().max(254),
  languages,
  connections: z.int().min(1).max(10),
  perMinute: z.int().min(1).max(100_000).nullable(),
  certificate
})

/** A status page as files in a folder that a web server serves. */
const statusFolder = z.strictObject({
  kind: z.literal('statusFolder'),
  folder: z.string().trim().max(1000),
  title,
  publicUrl: url
})

/** A status page sent file by file to an address that ends in a slash. */
const statusHttp = z.strictObject({
  kind: z.literal('statusHttp'),
  url,
  method: z.enum(['PUT', 'POST']),
  title,
  publicUrl: url,
  certificate
})

/** A webhook. Its address is a secret, as whoever knows it may post; `host` is the part of it that may be shown. */
const webhook = z.strictObject({
  kind: z.literal('webhook'),
  form: z.enum(['json', 'slack', 'teams']),
  host: z.string().max(260),
  languages,
  certificate
})

/** A platform's own post window, opened by a link; `instance` is the server of a Mastodon account. */
const compose = z.strictObject({
  kind: z.literal('compose'),
  platform: z.enum(['x', 'bluesky', 'threads', 'mastodon']),
  instance: z.string().trim().max(253),
  language: z.enum(['ja', 'en'])
})

/** Everything of a connector that may be shown. */
export const configSchema = z.discriminatedUnion('kind', [mail, statusFolder, statusHttp, webhook, compose])
export type Config = z.infer<typeof configSchema>
export type ConnectorKind = Config['kind']
export type ConfigOf<K extends ConnectorKind> = Extract<Config, { kind: K }>

/** The kinds of connector, in the order in which they are offered. */
export const connectorKinds = [
  'mail',
  'statusFolder',
  'statusHttp',
  'webhook',
  'compose'
] as const satisfies readonly ConnectorKind[]

/** What a connector keeps secret, by its kind. */
export const secretNames = ['password', 'token', 'address', 'signing'] as const
export type SecretName = (typeof secretNames)[number]

/** The secrets that a kind of connector has. */
export const secretsOf: Readonly<Record<ConnectorKind, readonly SecretName[]>> = {
  mail: ['password'],
  statusFolder: [],
  statusHttp: ['token'],
  webhook: ['address', 'signing'],
  compose: []
}

/**
 * Whether the other side counts a message once however often it comes: a receiver of our own form that keeps the key, or a
 * page that is the same page again. Slack and Teams post what they get.
 */
export function isRepeatable(config: Config): boolean {
  return config.kind === 'statusFolder' || config.kind === 'statusHttp' || isOwnForm(config)
}

function isOwnForm(config: Config): boolean {
  return config.kind === 'webhook' && config.form === 'json'
}
