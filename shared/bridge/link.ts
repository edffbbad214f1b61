const OPENABLE = ['https:', 'mailto:', 'tel:']

/**
 * Whether a link may be handed to the system's browser, mail or telephone program. Everything else (`javascript:`,
 * `file:`, `data:`, programs' own schemes) could run something or read a file.
 * https://www.electronjs.org/docs/latest/tutorial/security#15-do-not-use-shellopenexternal-with-untrusted-content
 */
export function isOpenable(link: string): boolean {
  const url = URL.canParse(link) ? new URL(link) : null
  if (url === null || !OPENABLE.includes(url.protocol)) return false
  return (
    url.username === '' &&
    url.password === '' &&
    [...link].every((character) => character > ' ' && character !== '\u007f')
  )
}
