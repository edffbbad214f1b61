import type { Message } from '../message.ts'

/** The name and version of our own form, which a receiver can rely on: fields are added to a version, never changed. */
export const JSON_FORM = { format: 'haltdesk.message', version: 1 } as const

/** A message in our own form. A receiver passes on nothing whose `kind` is `test`. */
export function jsonForm({ id, kind, to, at, text }: Message): string {
  return JSON.stringify({ ...JSON_FORM, id, kind, to, at: new Date(at).toISOString(), text })
}
