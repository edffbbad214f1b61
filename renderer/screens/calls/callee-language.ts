import type { Language } from '../../../shared/report/time.ts'
import type { MaskedContact } from '../../../shared/people/masked.ts'

/** The language in which somebody is spoken to: their best one of ours, else the caller's. */
export function calleeLanguage(contact: Pick<MaskedContact, 'languages'> | undefined, own: Language): Language {
  const ours = contact?.languages.map((code) => code.slice(0, 2)).find((code) => code === 'ja' || code === 'en')
  return ours === 'ja' || ours === 'en' ? ours : own
}
