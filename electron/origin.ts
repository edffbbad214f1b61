/** The scheme that the page is served on, and its only host. */
export const SCHEME = 'app'
const HOST = 'haltdesk'

/** The page's address in a built app. */
export const PAGE_ADDRESS = `${SCHEME}://${HOST}/`

/**
 * The development server's address where one is given and the app is not packed. Only this machine's own addresses
 * count.
 */
export function devAddress(given: string | undefined, isPackaged: boolean): string | null {
  if (isPackaged || given === undefined || !URL.canParse(given)) return null
  const url = new URL(given)
  return url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname) ? given : null
}

/**
 * Whether an address belongs to our own page. Protocol and host are compared, since the `origin` of every custom
 * scheme is the string `"null"`.
 */
export function isOurPage(address: string, page: string): boolean {
  if (!URL.canParse(address)) return false
  const given = new URL(address)
  const own = new URL(page)
  return given.protocol === own.protocol && given.host === own.host && given.username === '' && given.password === ''
}
