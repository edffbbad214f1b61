import { dispatch } from '../shared/bridge/dispatch.ts'
import type { Handlers } from '../shared/bridge/contract.ts'
import { lookOnly } from '../host/look-only.ts'

/** Answers one request as JSON text, for a page that may act or one that only looks. */
export async function answer(
  handlers: Handlers,
  looksOnly: boolean,
  name: unknown,
  input: unknown,
  onError: (error: unknown, name: string) => void
): Promise<string> {
  return JSON.stringify(await dispatch(looksOnly ? lookOnly(handlers) : handlers, name, input, onError))
}
