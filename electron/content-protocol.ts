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
 * Serves the built page on our scheme, to the session that the window uses.
 * https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
 */
export function setupContent(session: Session, root: string): void {
  session.protocol.handle(SCHEME, (request) => answer(request, root))
}

/** Answers one request on our scheme: reading only, our host only, nothing outside the page's folder. */
export async function answer(request: Pick<Request, 'url' | 'method'>, root: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 })
  if (!isOurPage(request.url, PAGE_ADDRESS)) return new Response(null, { status: 404 })
  const { status, headers, body } = await respond(root, new URL(request.url).pathname, [])
  return new Response(request.method === 'HEAD' ? null : body, { status, headers })
}
