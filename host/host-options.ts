import type { Welcome } from '../shared/bridge/shapes.ts'
import type { SettingsPort } from './host.ts'
import type { OutboxOptions } from './outbox/outbox.ts'
import type { Vault } from './vault/vault.ts'
import type { Alarm } from './watch/alarm.ts'
import type { Pace } from './watch.ts'

/** What a face starts its host with. */
export type HostOptions = {
  readonly dataFolder: string
  readonly settings: SettingsPort
  readonly face: Welcome['face']
  readonly versions: Welcome['versions']
  readonly system: Welcome['system']
  /** The playbook that Haltdesk brings along, as JSON text. */
  readonly defaultPlaybookText: string
  /** Its hash, where whoever starts the host knows that playbook to be whole: then it is not looked through again. */
  readonly defaultPlaybookHash?: string
  /** Opens a checked address outside. Left out by the browser face. */
  readonly openLink?: (url: string) => Promise<void> | void
  /** Saves the page as a PDF where the person chooses. Left out by the browser face. */
  readonly savePdf?: (fileName: string) => Promise<string | null>
  /** Asks where a file is to go. Left out by the browser face. */
  readonly placeFile?: (fileName: string) => Promise<string | null>
  /** Opens the wallboard of an incident and gives null, or gives the token for a tab that only looks. */
  readonly wallboard?: (stream: string) => string | null
  /** Rings and counts outside of the page. Left out by the browser face. */
  readonly alarm?: Alarm
  /** Gives the operating system's vault, null where it has none. Left out by the browser face. */
  readonly openVault?: () => Promise<Vault | null>
  /** Milliseconds since the epoch. */
  readonly now?: () => number
  readonly newId?: () => string
  /** How the watch is driven: once a second. */
  readonly pace?: Pace
  /** How the outbox is driven, and how long it waits for others. */
  readonly outbox?: OutboxOptions
  /** Hears of what failed inside. Never log what an error says: it may quote what somebody typed. */
  readonly onError?: (error: unknown, where: string) => void
}
