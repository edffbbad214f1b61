import { Select } from '@mantine/core'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import { useLanguage } from '../../parts/use-language.ts'

type Props = {
  readonly label: string
  readonly playbook: PlaybookIndex
  readonly value: string
  readonly onChange: (role: string) => void
}

/** Picks a role of the playbook, by department. */
export function RoleSelect({ label, playbook, value, onChange }: Props) {
  const language = useLanguage()
  return (
    <Select
      label={label}
      data={[...playbook.departments.values()].map((department) => ({
        group: department.name[language],
        items: playbook.playbook.roles
          .filter((role) => role.department === department.id)
          .map((role) => ({ value: role.id, label: role.name[language] }))
      }))}
      value={value === '' ? null : value}
      onChange={(role) => onChange(role ?? '')}
      searchable
      required
    />
  )
}
