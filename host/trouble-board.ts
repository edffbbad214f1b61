import type { Trouble } from '../shared/bridge/shapes.ts'
import type { Notices } from './notices.ts'

/** The troubles that stand at the moment, one a code. */
export type TroubleBoard = {
  readonly list: () => readonly Trouble[]
  /** Says a trouble once: again only after it was gone. */
  readonly raise: (trouble: Trouble) => void
  /** A trouble is over: it is not shown to the next page that opens, and every page is told. */
  readonly settle: (...codes: readonly Trouble['code'][]) => void
}

/** A board that starts with what was found while opening. */
export function openTroubleBoard(found: readonly Trouble[], notices: Notices): TroubleBoard {
  const standing = new Map(found.map((trouble) => [trouble.code, trouble]))
  return {
    list: () => [...standing.values()],
    raise(trouble) {
      const isNew = !standing.has(trouble.code)
      standing.set(trouble.code, trouble)
      if (isNew) notices.tell({ name: 'trouble.raised', data: trouble })
    },
    settle(...codes) {
      for (const code of codes) {
        if (standing.delete(code)) notices.tell({ name: 'trouble.settled', data: { code } })
      }
    }
  }
}
