import { useMemo } from 'react'
import type { Playbook } from '../../../shared/playbook/schema.ts'
import { useLanguage } from '../../parts/use-language.ts'

/** The names of a playbook's roles, outside parties and departments; an id that it lacks names itself. */
export type PartyNames = {
  readonly party: (id: string) => string
  readonly department: (id: string) => string
}

/** Those names in the person's language. */
export function usePartyNames(playbook: Playbook): PartyNames {
  const language = useLanguage()
  return useMemo(() => {
    const named = (entries: readonly { id: string; name: { ja: string; en: string } }[]) => {
      const names = new Map(entries.map(({ id, name }) => [id, name[language]]))
      return (id: string) => names.get(id) ?? id
    }
    return { party: named([...playbook.roles, ...playbook.externalContacts]), department: named(playbook.departments) }
  }, [playbook, language])
}
