import type { LocalText, SupportDesk } from '../playbook/schema.ts'
import { supportDeskOf, standardSupportDesk } from '../playbook/support-desk.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { Language } from './time.ts'

/** The names of what the support desk works with, in one language; an id that the playbook lacks stands for itself. */
export type SupportNames = {
  readonly channel: (id: string) => string
  readonly kind: (id: string) => string
  /** Empty where a case has no priority. */
  readonly priority: (id: string) => string
  readonly evidence: (id: string) => string
  readonly step: (id: string) => string
  readonly result: (id: string) => string
}

/** The names of a playbook's support desk in a language. */
export function supportNamesOf(playbook: PlaybookIndex | null, language: Language): SupportNames {
  const desk: SupportDesk = playbook ? supportDeskOf(playbook.playbook) : standardSupportDesk
  const among = (rows: readonly { readonly id: string; readonly name: LocalText }[]) => (id: string) =>
    rows.find((row) => row.id === id)?.name[language] ?? id
  return {
    channel: among(desk.channels),
    kind: among(desk.caseKinds),
    priority: among(desk.priorities),
    evidence: among(desk.evidence),
    step: among(desk.steps),
    result: among(desk.results)
  }
}
