import type { Notice } from '../shared/bridge/contract.ts'

/** Who listens to a host, and how everyone is told. */
export type Notices = {
  readonly tell: (notice: Notice) => void
  /** Starts listening; the returned function ends it. */
  readonly subscribe: (listener: (notice: Notice) => void) => () => void
}

/** Notices to any number of listeners. One that throws does not keep the others from hearing; `onError` hears of it. */
export function openNotices(onError: (error: unknown) => void): Notices {
  const listeners = new Set<(notice: Notice) => void>()
  return {
    tell(notice) {
      for (const listener of listeners) {
        try {
          listener(notice)
        } catch (error) {
          onError(error)
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
}
