import { z } from 'zod'
import type { Config, SecretName } from './config.ts'
import { configSchema, secretNames } from './config.ts'

export const connectorIdSchema = z.string().min(1).max(60)

/** What was last tried of a connector: whether it worked, and the code of the trouble where it did not. `at` in ms. */
export type Trial = { readonly at: number; readonly by: string; readonly trouble: string | null }

/** A mailing list as far as it may be known: how many addresses, how many rows were not taken, since when (ms). */
export type ListFigures = { readonly count: number; readonly refused: number; readonly at: number }

/**
 * A way out of the console: where to, what for, and which of its secrets are kept. The secrets themselves are in no event.
 * It belongs to the installation that made it (`node`), as only that one has them.
 */
export type Connector = {
  readonly id: string
  readonly node: string
  readonly name: string
  readonly config: Config
  /** The channels of the playbook whose notices it takes. */
  readonly channels: readonly string[]
  /** The departments that get the internal brief by it. */
  readonly briefs: readonly string[]
  readonly keyed: readonly SecretName[]
  /** Since when it stands as it is (ms). */
  readonly setAt: number
  readonly removed: boolean
  readonly trial: Trial | null
  readonly list: ListFigures | null
}

/** What a person sets of a connector. A secret that is left out stays as it is; an empty one is taken away. */
export const connectorDraftSchema = z.strictObject({
  name: z.string().trim().max(80),
  config: configSchema,
  channels: z.array(z.string().min(1).max(60)).max(20),
  briefs: z.array(z.string().min(1).max(40)).max(20),
  secrets: z.partialRecord(z.enum(secretNames), z.string().max(4000))
})
export type ConnectorDraft = z.infer<typeof connectorDraftSchema>

/** Whether a connector sends by itself: the others are opened by a person. */
export function isAutomatic({ config }: Pick<Connector, 'config'>): boolean {
  return config.kind !== 'compose'
}

/** The connectors of an installation that are in use, in the order in which they were made. */
export function connectorsOf(connectors: ReadonlyMap<string, Connector>, node: string): Connector[] {
  return [...connectors.values()].filter((one) => one.node === node && !one.removed)
}
