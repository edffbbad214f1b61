import type { Keys } from '../vault/open-keys.ts'
import type { EngineParts, OutboxEngine } from './engine.ts'
import { openEngine, outboxPace } from './engine.ts'
import type { OutboxRoom } from './room.ts'
import { openOutboxRoom } from './room.ts'
import type { Patience } from './send/by-connector.ts'
import { PATIENCE } from './send/by-connector.ts'

/** What may be said of an outbox instead of what a running host has. */
export type OutboxOptions = Partial<Pick<EngineParts, 'pace' | 'patience' | 'random'>>

/** The outbox of an installation: what it keeps, and that it runs. */
export type Outbox = {
  /** Opened when it is first needed; null where the disk refuses. */
  readonly room: () => OutboxRoom | null
  readonly patience: Patience
  readonly progress: OutboxEngine['progress']
  readonly close: () => Promise<void>
}

/** Starts the outbox. Its file is made when something is to be kept or sent. */
export function openOutbox(
  parts: Pick<EngineParts, 'desk' | 'shelf' | 'notices' | 'timeZone' | 'onError'> & {
    readonly keys: Keys
    readonly file: string
  },
  { pace = outboxPace, patience = PATIENCE, random = Math.random }: OutboxOptions = {}
): Outbox {
  let opened: OutboxRoom | null = null
  const room = () => (opened ??= openOutboxRoom(parts.file, parts.keys, parts.desk.now()))
  const engine = openEngine({ ...parts, room, pace, patience, random })
  return {
    room,
    patience,
    progress: engine.progress,
    close: async () => {
      await engine.close()
      opened?.database.close()
    }
  }
}
