import { readFileSync } from 'node:fs'
import path from 'node:path'
import { protocol } from 'electron'
import type { Session } from 'electron'
import { respond } from '../host/page/respond.ts'
import { isOurPage, PAGE_ADDRESS, SCHEME } from './origin.ts'

/** Makes our scheme a standard, secure one. Must run before the app is ready. */
export function setupScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
  ])
}

/**
 * Serves the built page on our scheme, to the session that the window uses. Resolves once the document and every file that
 * it names are given: until then the page has nothing to do, and from then on it is busy for a while with itself.
 * https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
 */
export function setupContent(session: Session, root: string): Promise<void> {
  const awaited = new Set(['/', ...namedIn(path.join(root, 'index.html'))])
  return new Promise((resolve) => {
    session.protocol.handle(SCHEME, async (request) => {
      const response = await answer(request, root)
      awaited.delete(new URL(request.url).pathname)
      if (awaited.size === 0) setImmediate(resolve)
      return response
    })
  })
}

/** The paths of the files that a document names; none where it cannot be read. */
function namedIn(document: string): string[] {
  try {
    return [...readFileSync(document, 'utf8').matchAll(/(?:src|href)="\.(\/[^"]+)"/g)].flatMap(([, file]) => file ?? [])
  } catch {
    return []
  }
}

/** Answers one request on our scheme: reading only, our host only, nothing outside the page's folder. */
export async function answer(request: Pick<Request, 'url' | 'method'>, root: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 })
  if (!isOurPage(request.url, PAGE_ADDRESS)) return new Response(null, { status: 404 })
  const { status, headers, body } = await respond(root, new URL(request.url).pathname, [])
  return new Response(request.method === 'HEAD' ? null : body, { status, headers })
}
