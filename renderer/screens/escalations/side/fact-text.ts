import type { SignalFact } from '../../../../shared/incident/signal/signal.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { sentenceOf } from '../../../../shared/report/sentence.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useZone } from '../../../store/zone.ts'

/** Writes a reported fact as the timeline does. */
export function useFactText(): (fact: SignalFact) => string {
  const language = useLanguage()
  const names = useNames()
  const zone = useZone()
  return (fact) =>
    sentenceOf(
      { type: 'signal.reported', version: 1, data: { signal: '-', fact }, happenedAt: 0 },
      language,
      names,
      (ms) => formatInstant(ms, zone)
    )
}
