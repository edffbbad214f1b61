import path from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg'
}

/** A file of the page and what it is. */
export type PageFile = { readonly file: string; readonly type: string }

/**
 * The file that a URL's path names, or null where it would leave the folder, hides behind an encoding, or is of a kind
 * that the page does not consist of. `/` is the page itself.
 * https://owasp.org/www-community/attacks/Path_Traversal
 */
export function locate(root: string, pathname: string): PageFile | null {
  const decoded = decode(pathname)
  if (decoded === null || !decoded.startsWith('/') || !isPlain(decoded)) return null
  const parts = decoded === '/' ? ['index.html'] : decoded.slice(1).split('/')
  if (parts.some((part) => part === '' || part.startsWith('.'))) return null
  const file = path.join(root, ...parts)
  const inside = path.relative(root, file)
  if (inside === '' || inside.startsWith('..') || path.isAbsolute(inside)) return null
  const type = TYPES[path.extname(file).toLowerCase()]
  return type === undefined ? null : { file, type }
}

/** Without control characters, and without what another system would take for a separator, a drive or an encoding. */
function isPlain(text: string): boolean {
  return [...text].every((character) => character >= ' ' && !'\\:%\u007f'.includes(character))
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
