import type { ClaimForm } from '../../incident/claim/claim.ts'
import { accountSchema, claimNumberSchema } from '../../incident/claim/claim.ts'
import type { DecimalProblem } from '../../money/read-decimal.ts'
import { readDecimal } from '../../money/read-decimal.ts'
import { unitOf } from './typed-prices.ts'

/** The texts of a case as they are typed; times, service and fault are chosen. */
export const typedTexts = [
  'number',
  'account',
  'asset',
  'claimed',
  'assessed',
  'currency',
  'price',
  'priceSource',
  'exception',
  'confirmation'
] as const
export type TypedText = (typeof typedTexts)[number]
export type TypedClaim = Readonly<Record<TypedText, string>> &
  Pick<ClaimForm, 'service' | 'eventAt' | 'basisAt' | 'fault'>

/** What is wrong in a field. */
export type ClaimProblem = {
  readonly field: TypedText
  readonly problem: DecimalProblem | 'account' | 'number' | 'unit'
}

/** An empty case in the currency that is used most. */
export const blankClaim: TypedClaim = {
  number: '',
  account: '',
  service: '',
  asset: '',
  eventAt: null,
  claimed: '',
  assessed: '',
  currency: 'JPY',
  basisAt: null,
  price: '',
  priceSource: '',
  fault: 'open',
  exception: '',
  confirmation: ''
}

/** A case as it is edited. */
export function draftClaim(number: string, form: ClaimForm): TypedClaim {
  return { ...form, number, claimed: form.claimed ?? '', assessed: form.assessed ?? '', price: form.price ?? '' }
}

/** What a typed case amounts to; null beside its problems. An account is a reference: what reads like a name is refused. */
export function readClaim(typed: TypedClaim): {
  readonly form: ClaimForm | null
  readonly number: string
  readonly problems: readonly ClaimProblem[]
} {
  const problems: ClaimProblem[] = []
  const amount = (field: 'claimed' | 'assessed' | 'price') => {
    if (typed[field].trim() === '') return null
    const read = readDecimal(typed[field])
    if (read.ok) return read.value
    problems.push({ field, problem: read.problem })
    return null
  }
  const unit = (field: 'asset' | 'currency') => {
    if (field === 'asset' && typed.asset.trim() === '') return ''
    const read = unitOf(typed[field])
    if (read === null) problems.push({ field, problem: 'unit' })
    return read ?? ''
  }
  const account = typed.account.normalize('NFKC').trim()
  if (!accountSchema.safeParse(account).success) problems.push({ field: 'account', problem: 'account' })
  const number = typed.number.normalize('NFKC').trim()
  if (number !== '' && !claimNumberSchema.safeParse(number).success)
    problems.push({ field: 'number', problem: 'number' })
  const form: ClaimForm = {
    account,
    service: typed.service,
    asset: unit('asset'),
    eventAt: typed.eventAt,
    claimed: amount('claimed'),
    assessed: amount('assessed'),
    currency: unit('currency'),
    basisAt: typed.basisAt,
    price: amount('price'),
    priceSource: typed.priceSource.trim(),
    fault: typed.fault,
    exception: typed.exception.trim(),
    confirmation: typed.confirmation.trim()
  }
  return { form: problems.length === 0 ? form : null, number, problems }
}

/** Whether an account reads like a telephone number or a whole bank account: it is taken, and said. */
export function looksPersonal(account: string): boolean {
  const plain = account.normalize('NFKC').replace(/[-\s()]/g, '')
  return /^(?:0\d{9,10}|\+?81\d{9,10}|\d{12,})$/.test(plain)
}
