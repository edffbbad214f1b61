import type { EvidenceState } from '../incident/complaint/complaint.ts'
import type { SupportDesk } from '../playbook/schema.ts'
import { evidenceWords } from './words/evidence.ts'
import type { Language } from './time.ts'

/** What a customer is asked for: about what their case is, what it is called, and what they have sent already. */
export type EvidenceRequest = {
  readonly kind: string
  /** Empty before the case has a number. */
  readonly number: string
  readonly evidence: ReadonlyMap<string, EvidenceState>
}

/** The items that a customer is still asked to keep and send: those of the kind of case that are not here and may exist. */
export function itemsToAsk(
  desk: SupportDesk,
  { kind, evidence }: Pick<EvidenceRequest, 'kind' | 'evidence'>
): string[] {
  const wanted = desk.caseKinds.find((one) => one.id === kind)?.evidence ?? []
  return wanted.filter((item) => evidence.get(item) === undefined || evidence.get(item) === 'asked')
}

/**
 * The request to a customer to keep evidence and send it, as text to be pasted into a mail or a chat, or read out (trouble
 * manual, chapter 4). It says what we never ask for, and holds nothing of the customer.
 */
export function evidenceRequest(desk: SupportDesk, request: EvidenceRequest, language: Language): string {
  const words = evidenceWords[language]
  const asks = itemsToAsk(desk, request).map((id) => desk.evidence.find((item) => item.id === id)?.ask[language] ?? id)
  return [
    ...(request.number === '' ? [] : [words.number(request.number), '']),
    words.lead,
    ...asks.map((ask) => `${words.bullet}${ask}`),
    '',
    words.keep,
    words.log,
    words.never
  ].join('\n')
}
