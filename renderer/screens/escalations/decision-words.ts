import { deskWordsOf } from '../../../shared/report/words/desk.ts'
import { formatInstant } from '../../../shared/report/time.ts'
import type { BoardDecision } from '../../../shared/incident/escalation/escalation.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { useZone } from '../../store/zone.ts'
import { aboutText } from './about-text.ts'

/** What a decision is called, and what it is about, in the person's language. */
export function useDecisionWords(decision: BoardDecision): {
  readonly title: string
  readonly about: readonly string[]
} {
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  const title = decision.text || (deskWordsOf(language).effects[decision.effect] ?? decision.effect)
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    about: aboutText(decision.about, names, (ms) => formatInstant(ms, zone))
  }
}
