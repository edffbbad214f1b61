import { protocol } from 'electron'
import type { Session } from 'electron'
import type { PageResponse } from '../host/page/respond.ts'
import { respond } from '../host/page/respond.ts'
import { isOurPage, PAGE_ADDRESS, SCHEME } from './origin.ts'

/** Makes our scheme a standard, secure one. Must run before the app is ready. */
export function setupScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
}

/** What is served to the page. */
export type Content = {
  /** Resolves as soon as no file is on its way to the page. */
  readonly quiet: () => Promise<void>
}

/**
 * Serves the built page on our scheme, to the session that the window uses.
 * https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
 */
export function setupContent(session: Session, root: string): Content {
  let underway = 0
  let waiting: (() => void)[] = []
  const arrived = () => {
    underway -= 1
    if (underway > 0) return
    for (const goOn of waiting) goOn()
    waiting = []
  }
  session.protocol.handle(SCHEME, (request) => {
    underway += 1
    return answer(request, root, arrived)
  })
  return {
    quiet: () =>
      new Promise((resolve) => {
        if (underway === 0) resolve()
        else waiting.push(resolve)
      })
  }
}

/**
 * Answers one request on our scheme: reading only, our host only, nothing outside the page's folder. `onEnd` is told when all of
 * the answer was handed over, or when nobody wants the rest.
 */
export async function answer(
  request: Pick<Request, 'url' | 'method'>,
  root: string,
  onEnd: () => void = () => undefined
): Promise<Response> {
  const found = await find(request, root)
  if (found.body !== null) return new Response(inPieces(found.body, onEnd), found)
  onEnd()
  return new Response(null, found)
}

type Found = Omit<PageResponse, 'body' | 'status'> & {
  readonly status: number
  readonly body: Uint8Array<ArrayBuffer> | null
}

async function find({ url, method }: Pick<Request, 'url' | 'method'>, root: string): Promise<Found> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: {}, body: null }
  if (!isOurPage(url, PAGE_ADDRESS)) return { status: 404, headers: {}, body: null }
  const found = await respond(root, new URL(url).pathname, [])
  return method === 'HEAD' ? { ...found, body: null } : found
}

/** How much (bytes) of a file is handed over at a time. */
const PIECE = 256 * 1024

function inPieces(body: Uint8Array<ArrayBuffer>, onEnd: () => void): ReadableStream<Uint8Array<ArrayBuffer>> {
  let given = 0
  const pull = (controller: ReadableStreamDefaultController) => {
    if (given < body.length) return controller.enqueue(body.subarray(given, (given += PIECE)))
    controller.close()
    onEnd()
  }
  return new ReadableStream({ pull, cancel: onEnd }, { highWaterMark: 0 })
}
