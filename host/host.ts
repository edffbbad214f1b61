import type { Handlers, Notice } from '../shared/bridge/contract.ts'
import type { Settings, SettingsPatch } from '../shared/settings/settings.ts'
import type { Trouble } from '../shared/bridge/shapes.ts'

/** What may be written: what a person may change, and what the installation keeps for itself. */
export type SettingsWrite = SettingsPatch | Partial<Pick<Settings, 'windowBounds' | 'node'>>

/** Where an installation keeps its settings: `electron-store` in the desktop shell, `conf` in the browser face. */
export type SettingsPort = {
  readonly read: () => Settings
  /** Writes and gives what is now stored. Rejects where the disk refuses. The library that writes is read at the first one. */
  readonly write: (patch: SettingsWrite) => Promise<Settings>
  /** What was found wrong while opening (a damaged file was set aside, ...). */
  readonly troubles: readonly Trouble[]
}

/** One running host: what both faces start and show. */
export type Host = {
  readonly handlers: Handlers
  /** Starts telling a listener the notices; the returned function ends it. */
  readonly subscribe: (listener: (notice: Notice) => void) => () => void
  /** The machine woke up: what fell due meanwhile is found at once. */
  readonly wake: () => void
  /** Whether a stream is a drill's: what marks the windows that show it. */
  readonly isDrill: (stream: string) => boolean
  /** Makes a last backup, closes the store and gives the data folder free. */
  readonly close: () => Promise<void>
}
