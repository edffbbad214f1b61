/** How long (ms) a page may take to draw what it was given before the host starts all the same. */
const PATIENCE_MS = 1_000

/** What a page draws first (`host/first-look.ts`), between the host that gives it and the page that asks. */
export type FirstAnswer = {
  /** Resolves when a page asks for it. */
  readonly asked: Promise<void>
  /** Gives the answer, as JSON text. Resolves once the page has drawn it: then it greets its host. */
  readonly give: (text: string) => Promise<void>
  /** Says that none comes any more, if none has come. */
  readonly end: () => void
  /** The answer once it is given, and no second time: it is large, and old as soon as the host runs. Null where there is none. */
  readonly take: () => Promise<string | null>
  /** The page greets its host. */
  readonly goOn: () => void
}

/** A first answer that has yet to be given. */
export function firstAnswer(): FirstAnswer {
  const asked = promised<void>()
  const answer = promised<string | null>()
  const drawn = promised<void>()
  let waiting: Promise<string | null> | null = answer.promise
  return {
    asked: asked.promise,
    give: async (text) => {
      answer.settle(text)
      const patience = setTimeout(drawn.settle, PATIENCE_MS)
      await drawn.promise
      clearTimeout(patience)
    },
    end: () => answer.settle(null),
    take: async () => {
      const taken = waiting
      waiting = null
      asked.settle()
      return taken
    },
    goOn: () => drawn.settle()
  }
}

function promised<T>(): { readonly promise: Promise<T>; readonly settle: (value: T) => void } {
  let settle: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => {
    settle = resolve
  })
  return { promise, settle }
}
