import { SCENARIO_LIMIT } from '../../../../shared/bridge/scenario-rows.ts'
import { readScenario } from '../../../../shared/drill/scenario/file.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { describeProblem } from '../../../../shared/playbook/problem-text.ts'
import { say } from '../../../store/toasts.ts'
import type { Language } from '../../../text/i18n.ts'
import { phrase } from '../../../text/phrase.ts'
import { openDraft } from '../edit/draft-store.ts'

/**
 * Opens a file with a scenario to be looked over: what does not fit shows beside it, and nothing is kept before it is
 * published. A text that is no scenario is refused with its first mistake.
 */
export async function importScenario(file: File, playbook: PlaybookIndex, language: Language): Promise<void> {
  const text = file.size > SCENARIO_LIMIT ? null : await file.text().catch(() => null)
  if (text === null) return say('failed', phrase('drill.edit.unreadable', { name: file.name }))
  const { scenario, problems } = readScenario(text, playbook)
  if (!scenario) {
    const [first] = problems
    const said = first ? `${first.path === '' ? '' : `${first.path}: `}${describeProblem(first, language)}` : ''
    return say('refused', phrase('drill.edit.importBad', { first: said, more: Math.max(0, problems.length - 1) }))
  }
  openDraft(scenario)
  say('done', phrase('drill.edit.importDone', { name: scenario.name[language] }))
}
