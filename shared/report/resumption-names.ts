import type { PlaybookIndex } from '../playbook/applies.ts'
import type { LocalText } from '../playbook/schema.ts'
import type { Language } from './time.ts'

/** The names of what brings services back: an id that the playbook lacks stands for itself. */
export type ResumptionNames = {
  /** What an asset check says, after its id. */
  readonly check: (id: string) => string
  /** What a gate says, after its id. */
  readonly gate: (id: string) => string
  readonly ladder: (id: string) => string
  /** A step of a ladder. */
  readonly stage: (id: string) => string
  readonly treatment: (id: string) => string
  /** A figure of the watch. */
  readonly metric: (id: string) => string
}

/** Their names in a language. */
export function resumptionNamesOf(playbook: PlaybookIndex | null, language: Language): ResumptionNames {
  const parts = playbook?.playbook.resumption
  const stages = parts?.ladders.flatMap((ladder) => ladder.stages)
  return {
    check: (id) => titled(id, find(playbook?.playbook.assetChecks, id)?.text, language),
    gate: (id) => titled(id, find(parts?.gates, id)?.text, language),
    ladder: (id) => find(parts?.ladders, id)?.name[language] ?? id,
    stage: (id) => find(stages, id)?.name[language] ?? id,
    treatment: (id) => find(parts?.orderTreatments, id)?.name[language] ?? id,
    metric: (id) => find(parts?.monitoring?.metrics, id)?.name[language] ?? id
  }
}

function titled(id: string, text: LocalText | undefined, language: Language): string {
  return text ? `${id} ${text[language]}` : id
}

function find<T extends { readonly id: string }>(rows: readonly T[] | undefined, id: string): T | undefined {
  return rows?.find((row) => row.id === id)
}
