import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { guidedScenario } from '../../../shared/drill/scenario/guided.ts'
import { usualRole } from '../../../shared/view/declare/commander.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useCurrentPlaybook } from '../../store/playbooks.ts'
import { actorOf, session } from '../../store/session.ts'
import { askWho } from '../../store/who.ts'
import { startDrill } from '../drills/start/start-drill.ts'

/** The guided drill, begun by whoever sits here: they command and lead it at once. Whoever has not said who they are is asked. */
export function useFirstDrill() {
  const { t } = useTranslation()
  const language = useLanguage()
  const playbook = useCurrentPlaybook()
  const [starting, setStarting] = useState(false)
  const start = useMemo(
    () => async () => {
      if (playbook === null) return
      if (!actorOf(session.getState().settings) && !(await askWho())) return
      const person = session.getState().settings?.person ?? ''
      setStarting(true)
      const began = await startDrill({
        scenario: guidedScenario.id,
        plan: null,
        pace: guidedScenario.pace,
        announced: true,
        facilitator: person,
        commander: { person, role: usualRole(undefined, playbook) },
        language
      })
      if (!began) setStarting(false)
    },
    [playbook, language]
  )
  const commands = useMemo<AppCommand[]>(
    () => [
      {
        id: 'home.firstDrill',
        keys: 'g',
        title: t('drill.firstDrill.start'),
        group: t('drill.group'),
        run: () => void start()
      }
    ],
    [t, start]
  )
  useCommands('first-drill', commands)
  return { start: () => void start(), starting }
}
