import { sendableUrl } from '../../../shared/connector/address.ts'
import type { ConfigOf } from '../../../shared/connector/config.ts'
import { trouble } from '../../../shared/outbox/trouble.ts'
import type { PageFile } from '../../../shared/report/status-page/files.ts'
import { ask } from '../http.ts'
import type { Outcome } from '../outcome.ts'
import { outcomeOf } from './answer.ts'

/**
 * Sends a status page file by file to an address. The pages that people open come last; what fails in between is sent again
 * whole, as the same page twice is one page. `token` is empty where the address asks for none.
 */
export async function sendPage(
  { url, method, certificate, publicUrl }: ConfigOf<'statusHttp'>,
  files: readonly PageFile[],
  token: string,
  { now, patienceMs }: { readonly now: number; readonly patienceMs: number }
): Promise<Outcome> {
  const base = sendableUrl(url)
  if (!base) return { kind: 'failed', trouble: trouble('address-gone', { status: '—' }) }
  for (const { name, mimeType, text } of files) {
    const answer = await ask({
      url: new URL(name, base),
      method,
      headers: { 'content-type': mimeType, ...(token === '' ? {} : { authorization: `Bearer ${token}` }) },
      body: text,
      certificate,
      patienceMs
    })
    const outcome = outcomeOf(answer, true, publicUrl, now)
    if (outcome.kind !== 'sent') return outcome
  }
  return { kind: 'sent', link: publicUrl }
}
