import type { AddedDuty } from '../incident/duty/progress.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { LocalText } from '../playbook/schema.ts'
import type { Language } from './time.ts'

/** The names of a playbook's parts in one language; an id that it lacks stands for itself. */
export type Names = {
  readonly type: (id: string) => string
  readonly severity: (id: string) => string
  readonly phase: (id: string) => string
  readonly department: (id: string) => string
  /** A role, or a party outside the exchange. */
  readonly role: (id: string) => string
  readonly service: (id: string) => string
  readonly state: (id: string) => string
  readonly channel: (id: string) => string
  /** What an escalation rule says. */
  readonly rule: (id: string) => string
  readonly deadline: (id: string) => string
  /** The text of a duty of the playbook or of one that was added; the id where neither has it. */
  readonly duty: (id: string) => string
}

type Named = { readonly name: LocalText }

/** The names of a playbook in a language. Without a playbook every id stands for itself. */
export function namesOf(
  playbook: PlaybookIndex | null,
  language: Language,
  added: ReadonlyMap<string, AddedDuty> = new Map()
): Names {
  const nameIn = (rows: ReadonlyMap<string, Named> | undefined) => (id: string) => rows?.get(id)?.name[language] ?? id
  return {
    type: nameIn(playbook?.types),
    severity: (id) => {
      const name = playbook?.severities.get(id)?.name[language]
      return name === undefined ? id : `${id} ${name}`
    },
    phase: nameIn(playbook?.phases),
    department: (id) => playbook?.departments.get(id)?.shortName[language] ?? id,
    role: (id) => playbook?.roles.get(id)?.name[language] ?? listed(playbook?.playbook.externalContacts, id)?.name[language] ?? id,
    service: nameIn(playbook?.services),
    state: nameIn(playbook?.serviceStates),
    channel: (id) => listed(playbook?.playbook.channels, id)?.name[language] ?? id,
    rule: (id) => listed(playbook?.playbook.escalationRules, id)?.text[language] ?? id,
    deadline: (id) => listed(playbook?.playbook.regulatorDeadlines, id)?.label[language] ?? id,
    duty: (id) => playbook?.duties.get(id)?.text[language] ?? added.get(id)?.text ?? id
  }
}

function listed<T extends { readonly id: string }>(rows: readonly T[] | undefined, id: string): T | undefined {
  return rows?.find((row) => row.id === id)
}
