import type { CallOutcome } from '../../../shared/incident/call/call.ts'
import { callOutcomes } from '../../../shared/incident/call/call.ts'
import { deskWordsOf } from '../../../shared/report/words/desk.ts'
import type { Language } from '../../../shared/report/time.ts'

/** The outcome of a digit, as it stands on the keys, on the call sheets and in the form that types them in. */
export function outcomeOfKey(key: string): CallOutcome | null {
  const digit = key.normalize('NFKC').trim()
  return /^[1-7]$/.test(digit) ? (callOutcomes[Number(digit) - 1] ?? null) : null
}

/** The digit of an outcome. */
export function keyOfOutcome(outcome: CallOutcome): string {
  return String(callOutcomes.indexOf(outcome) + 1)
}

/** An outcome in words. */
export function outcomeWord(outcome: CallOutcome, language: Language): string {
  return deskWordsOf(language).outcomes[outcome]
}
