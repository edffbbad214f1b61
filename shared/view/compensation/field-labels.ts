import type { ClaimForm } from '../../incident/claim/claim.ts'
import type { Playbook } from '../../playbook/schema.ts'
import type { Language } from '../../report/time.ts'
import { compensationWordsOf } from '../../report/words/compensation.ts'

/** The playbook's fields of the register, by what a case holds of them. */
export const registerFieldOf = {
  number: 'caseId',
  account: 'accountRef',
  service: 'service',
  asset: 'asset',
  eventAt: 'eventTime',
  claimed: 'claimedLoss',
  assessed: 'assessedLoss',
  basisAt: 'basisTime',
  price: 'referencePrice',
  fault: 'fault',
  exception: 'banException',
  confirmation: 'associationConfirmation'
} as const satisfies Partial<Record<keyof ClaimForm | 'number', string>>

/** What a field of the register is called, by its id in the playbook; the id itself where the playbook lacks it. */
export function registerLabel(
  { compensation }: Pick<Playbook, 'compensation'>,
  id: string,
  language: Language
): string {
  return compensation.registerFields.find((field) => field.id === id)?.label[language] ?? id
}

/** What a field of a case is called. */
export function claimLabel(
  playbook: Pick<Playbook, 'compensation'>,
  field: keyof ClaimForm | 'number',
  language: Language
): string {
  const { register } = compensationWordsOf(language)
  if (field === 'currency' || field === 'priceSource') return register[field]
  return registerLabel(playbook, registerFieldOf[field], language)
}
