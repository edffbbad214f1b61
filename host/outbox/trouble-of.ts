import type { SendTrouble, TroubleCode } from '../../shared/outbox/trouble.ts'
import { trouble } from '../../shared/outbox/trouble.ts'

/** What the system says of a line that did not come about or broke off, by its code. */
const codes: Readonly<Record<string, TroubleCode>> = {
  ENOTFOUND: 'name-not-found',
  EAI_AGAIN: 'name-not-found',
  ENODATA: 'name-not-found',
  EDNS: 'name-not-found',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ETIMEDOUT: 'timed-out',
  ECONNRESET: 'dropped',
  ECONNABORTED: 'dropped',
  EPIPE: 'dropped',
  ECONNECTION: 'dropped',
  ERR_STREAM_PREMATURE_CLOSE: 'dropped',
  CERT_HAS_EXPIRED: 'certificate-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
  EPROTO: 'encryption-failed',
  ETLS: 'encryption-failed'
}

const UNTRUSTED =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|ERROR_IN_CERT)/

/** What kept a line from coming about or made it break off, from what was thrown. The words of the other side are not read. */
export function troubleOfLine(error: unknown, host: string): SendTrouble {
  for (const code of codesOf(error)) {
    const known = Object.hasOwn(codes, code) ? codes[code] : undefined
    if (known) return trouble(known, { host })
    if (UNTRUSTED.test(code)) return trouble('certificate-unknown', { host })
    if (/^ERR_(SSL|TLS)_/.test(code)) return trouble('encryption-failed', { host })
  }
  return trouble('unexpected', { status: codesOf(error)[0] ?? 'unknown' })
}

/** The codes of an error, the most telling first: what it was at first, those of what it wraps, its own. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const { originalCode, code } = error as Error & { originalCode?: unknown; code?: unknown }
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : codesOf(error.cause)
  return [originalCode, ...inner, code].filter((one) => typeof one === 'string')
}
