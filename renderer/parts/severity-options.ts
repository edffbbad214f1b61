import type { PlaybookIndex } from '../../shared/playbook/applies.ts'
import type { Language } from '../../shared/report/time.ts'

/** The severities of a playbook to choose from, each by its id and its name. */
export function severityOptions({ playbook }: PlaybookIndex, language: Language): { value: string; label: string }[] {
  return playbook.severities.map(({ id, name }) => ({ value: id, label: `${id} ${name[language]}` }))
}
