import type { Sender } from '../../drill/scenario/schema.ts'
import type { Names } from '../../report/names.ts'
import type { Language } from '../../report/time.ts'

/** Who sends an inject, in words: a role, a name, or the name with its role. */
export function senderText({ role, name }: Sender, names: Pick<Names, 'role'>, language: Language): string {
  const said = name?.[language] ?? ''
  if (role === null) return said
  return said === '' ? names.role(role) : `${said} (${names.role(role)})`
}
