import { retryAfterMs } from '../../../shared/outbox/backoff.ts'
import type { TroubleCode } from '../../../shared/outbox/trouble.ts'
import { trouble } from '../../../shared/outbox/trouble.ts'
import type { HttpAnswer } from '../http.ts'
import type { Outcome } from '../outcome.ts'
import { notSent } from '../outcome.ts'

/** What an HTTP status says (RFC 9110, 15), by its number; what is not here goes by its first digit. */
const statuses: Readonly<Record<number, TroubleCode>> = {
  401: 'access-refused',
  403: 'access-refused',
  404: 'address-gone',
  408: 'server-busy',
  410: 'address-gone',
  413: 'message-too-large',
  425: 'server-busy',
  429: 'server-busy',
  503: 'server-busy',
  507: 'server-full'
}

/**
 * What an answer over HTTP comes to. Where none came after the message had left, one that counts once however often it
 * comes is sent again; of any other nobody knows. `now` in ms.
 */
export function outcomeOf(answer: HttpAnswer, isRepeatable: boolean, link: string, now: number): Outcome {
  if (answer.kind === 'silent') {
    const { code, params } = answer.trouble
    const isLost = answer.wasSent && !isRepeatable && (code === 'timed-out' || code === 'dropped')
    return isLost ? { kind: 'doubt', trouble: trouble('answer-lost', params) } : notSent(answer.trouble)
  }
  const { status, retryAfter } = answer
  if (status >= 200 && status < 300) return { kind: 'sent', link }
  return notSent(trouble(codeOf(status), { status }), retryAfterMs(retryAfter, now))
}

function codeOf(status: number): TroubleCode {
  const known = statuses[status]
  if (known) return known
  if (status >= 500) return 'server-error'
  if (status >= 400) return 'message-refused'
  return status >= 300 ? 'redirected' : 'unexpected'
}
