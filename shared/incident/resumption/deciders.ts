import type { PlaybookIndex } from '../../playbook/applies.ts'
import { samePerson } from '../person.ts'
import type { IncidentState } from '../state.ts'
import type { GoWord } from './resumption.ts'

/** The roles that say go at the present severity, each in person (RG-12). */
export function decidersOf(state: Pick<IncidentState, 'severity'>, { playbook }: PlaybookIndex): readonly string[] {
  const { approval } = playbook.resumption
  const own = approval?.bySeverity.find((row) => row.severity === state.severity?.value)
  return own?.roles ?? approval?.roles ?? []
}

/** The roles that may pass over what is not met, two of them (ER-18); empty where the playbook names none. */
export function overridersOf({ playbook }: PlaybookIndex): readonly string[] {
  return playbook.resumption.approval?.override ?? []
}

/** What one of the named roles last said of a step, in the present round. */
export function wordOf(
  { resumption }: Pick<IncidentState, 'resumption'>,
  stage: string,
  role: string
): GoWord | undefined {
  const words = resumption.goes.get(stage) ?? []
  return words.findLast((word) => word.role === role && word.round === resumption.round)
}

/** Which of the named roles have not said go for a step: nobody spoke, they said no, or one person spoke for two. */
export function rolesWithoutGo(
  state: Pick<IncidentState, 'resumption' | 'severity'>,
  playbook: PlaybookIndex,
  stage: string
): string[] {
  const people: string[] = []
  return decidersOf(state, playbook).filter((role) => {
    const word = wordOf(state, stage, role)
    const isGo = word?.value === 'go' && !people.some((person) => samePerson(person, word.by.person))
    if (isGo) people.push(word.by.person)
    return !isGo
  })
}
