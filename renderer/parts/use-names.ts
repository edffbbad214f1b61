import { useMemo } from 'react'
import type { Names } from '../../shared/report/names.ts'
import { namesOf } from '../../shared/report/names.ts'
import { useIncident } from '../store/incident.ts'
import { useLanguage } from './use-language.ts'

/** The names of the open incident's playbook in the person's language. */
export function useNames(): Names {
  const language = useLanguage()
  const playbook = useIncident((open) => open.playbook)
  const added = useIncident((open) => open.log.state.addedDuties)
  return useMemo(() => namesOf(playbook, language, added), [playbook, language, added])
}
