const KEY = 'haltdesk.token'

/**
 * Reads the token from the address's fragment and takes it out of the address bar, so that it is not copied, bookmarked
 * or shown on a shared screen. It is kept in this tab's session storage, which a reload survives and no other tab,
 * origin or later session can read.
 */
export function takeToken(
  location: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'replaceState'>,
  storage: Pick<Storage, 'getItem' | 'setItem'>
): string {
  const given = new URLSearchParams(location.hash.slice(1)).get('token')
  if (given === null) return storage.getItem(KEY) ?? ''
  storage.setItem(KEY, given)
  history.replaceState(null, '', location.pathname + location.search)
  return given
}
