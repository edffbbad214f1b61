import type { Handlers } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { describeProblem } from '../../shared/playbook/problem-text.ts'
import { readDraft } from '../playbook-shelf.ts'
import type { Parts } from './parts.ts'
import { actorOf, refuseWrite } from './parts.ts'

/** The manual as data: read what is published, check a draft, publish it. */
export function playbookHandlers({
  desk,
  shelf,
  settings
}: Parts): Pick<Handlers, 'playbook.read' | 'playbook.check' | 'playbook.publish'> {
  return {
    'playbook.read': ({ hash }) => {
      const playbook = desk.org().state.playbooks.get(hash)
      return playbook === undefined ? refuse('no-such-playbook') : ok({ playbook })
    },
    'playbook.check': ({ text }) => {
      const { playbook, problems } = readDraft(text)
      return ok({
        title: playbook ? { ja: playbook.title.ja, en: playbook.title.en } : null,
        problems: problems.map((problem) => ({
          level: problem.level,
          path: problem.path,
          ja: describeProblem(problem, 'ja'),
          en: describeProblem(problem, 'en')
        }))
      })
    },
    'playbook.publish': ({ text }) => {
      const actor = actorOf(settings)
      if (!actor) return refuse('who-are-you')
      const { playbook, problems } = readDraft(text)
      const errors = problems.filter(({ level }) => level === 'error').length
      if (!playbook || errors > 0) return refuse('playbook-has-errors', { count: errors })
      const published = shelf.publish(playbook, actor)
      return published.ok ? ok({ hash: published.value }) : refuseWrite(published)
    }
  }
}
