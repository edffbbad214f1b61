import { readFile } from 'node:fs/promises'
import { freshNonce, securityHeaders } from './headers.ts'
import { locate } from './locate.ts'

/** What a face sends for one address of the page. */
export type PageResponse = {
  readonly status: 200 | 404
  readonly headers: Record<string, string>
  readonly body: Uint8Array<ArrayBuffer>
}

const PLACEHOLDER = '__CSP_NONCE__'

/** Answers for one path of the page: the file with its headers, the html with this response's own nonce, or 404. */
export async function respond(root: string, pathname: string, connect: readonly string[]): Promise<PageResponse> {
  const nonce = freshNonce()
  const headers = securityHeaders(nonce, connect)
  const found = locate(root, pathname)
  const content = found === null ? null : await readFile(found.file).catch(() => null)
  if (found === null || content === null) {
    return { status: 404, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, body: new Uint8Array() }
  }
  const isHtml = found.type.startsWith('text/html')
  return {
    status: 200,
    headers: { ...headers, 'Content-Type': found.type },
    body: isHtml ? new TextEncoder().encode(content.toString('utf8').replaceAll(PLACEHOLDER, nonce)) : content
  }
}
