/** The hosts that never leave the machine. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/

/** Whether a host is this machine itself. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host.toLowerCase())
}

/**
 * The address that something may be sent to, null for any other: encrypted, or to this machine itself, and without a name
 * and password in it, which would stand in every log on the way.
 */
export function sendableUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return null
  if (url.protocol === 'https:') return url
  return url.protocol === 'http:' && isLoopback(url.hostname) ? url : null
}

/** Whether a text is a host that can be connected to: a name, an IPv4 or an IPv6 address. */
export function isHost(text: string): boolean {
  return (
    /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i.test(text) ||
    isIpv6(text)
  )
}

function isIpv6(text: string): boolean {
  return text.includes(':') && URL.canParse(`http://[${text}]/`)
}

/**
 * A mail address as it is written on an envelope, null where it cannot be one. The domain may be in any script and becomes
 * its ASCII form; the part before it is ASCII, as few servers take anything else. Nothing that could end a line or begin
 * another address passes. `known` remembers what domains come to, where many addresses are read.
 */
export function mailAddress(text: string, known?: Map<string, string | null>): string | null {
  const trimmed = text.normalize('NFKC').trim()
  const [, local = '', domain = ''] =
    /^([a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@([\p{L}\p{N}.-]{1,253})$/iu.exec(trimmed) ?? []
  if (local === '') return null
  const host = known?.has(domain) ? known.get(domain) : asciiDomain(domain)
  known?.set(domain, host ?? null)
  return typeof host === 'string' ? `${local}@${host}` : null
}

/** A name of at least two parts whose last is no number: an address on a bare IP number is nobody's. */
function asciiDomain(domain: string): string | null {
  if (!URL.canParse(`http://${domain}/`)) return null
  const { hostname } = new URL(`http://${domain}/`)
  return isHost(hostname) && /\.[a-z][a-z0-9-]*$/.test(hostname) ? hostname : null
}
