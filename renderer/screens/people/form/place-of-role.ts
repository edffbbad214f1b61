import type { Playbook } from '../../../../shared/playbook/schema.ts'

/** The department of a role, and whether it stands outside. */
export function placeOfRole(role: string, { roles, externalContacts }: Playbook) {
  const department: string = roles.find(({ id }) => id === role)?.department ?? ''
  return { role, department, external: externalContacts.some(({ id }) => id === role) }
}
