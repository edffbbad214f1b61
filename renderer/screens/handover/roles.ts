import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { Language } from '../../text/i18n.ts'

/** The roles of a playbook under their departments, as a select takes them. */
export function rolesByDepartment({ playbook }: PlaybookIndex, language: Language) {
  return playbook.departments.map((department) => ({
    group: department.name[language],
    items: playbook.roles
      .filter((role) => role.department === department.id)
      .map((role) => ({ value: role.id as string, label: role.name[language] }))
  }))
}
