const KEY = 'haltdesk.token'

/**
 * Reads the token from the address's fragment and takes it out of the address bar, so that it is not copied, bookmarked
 * or shown on a shared screen. It is kept in this tab's session storage, which a reload survives and no other tab,
 * origin or later session can read. A tab that is opened as a wallboard is told its incident beside its token.
 */
export function takeToken(
  location: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'replaceState'>,
  storage: Pick<Storage, 'getItem' | 'setItem'>
): string {
  const said = new URLSearchParams(location.hash.slice(1))
  const given = said.get('token')
  const wall = said.get('wall')
  if (given === null) return storage.getItem(KEY) ?? ''
  storage.setItem(KEY, given)
  history.replaceState(null, '', location.pathname + location.search + (wall === null ? '' : wallHash(wall)))
  return given
}

/** The fragment that opens an incident's wallboard with a token that may only look. */
export function wallAddress(token: string, stream: string): string {
  return `#${new URLSearchParams({ token, wall: stream }).toString()}`
}

function wallHash(stream: string): string {
  return `#/wall/${encodeURIComponent(stream)}`
}
