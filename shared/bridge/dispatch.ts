import type { Handlers, Reply, RequestName } from './contract.ts'
import { requests } from './contract.ts'

/**
 * Runs one request that came over a boundary: checks the name, parses what was sent, calls the handler with the parsed
 * value, and always answers with a value. `onError` gets what a handler threw; the other side only learns `failed`.
 */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  raw: unknown,
  onError: (error: unknown, name: string) => void
): Promise<Reply> {
  if (!isRequestName(name)) return invalid('', 'no such request')
  // Most requests come once or now and then: writing a parser of its own for each takes longer than the parsing.
  const parsed = requests[name].input.safeParse(raw, { jitless: true })
  if (!parsed.success) {
    return {
      ok: false,
      fault: {
        kind: 'invalid',
        problems: parsed.error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), message: issue.code }))
      }
    }
  }
  try {
    const handler = handlers[name] as (input: unknown) => Promise<Reply> | Reply
    return await handler(parsed.data)
  } catch (error) {
    onError(error, name)
    return { ok: false, fault: { kind: 'failed', code: failureCode(error) } }
  }
}

/** Whether a name is a row of the contract itself, not something every object has. */
export function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name)
}

function invalid(path: string, message: string): Reply {
  return { ok: false, fault: { kind: 'invalid', problems: [{ path, message }] } }
}

/** The system's own code (`ENOSPC`, `EROFS`, ...) where there is one: it names a cause without telling a path. */
function failureCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code) ? code : 'unexpected'
}
