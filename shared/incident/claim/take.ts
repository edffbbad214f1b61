import { canonical } from '../../event/canonical.ts'
import type { CommandData } from '../commands.ts'
import type { Context, Decision } from '../noun.ts'
import { writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { Claim, ClaimForm } from './claim.ts'
import { EVENT_ROWS } from './claim.ts'
import { claimEvents } from './events.ts'
import { claimNumber, idOfNumber } from './number.ts'

const write = writerOf(claimEvents)

/** Takes cases into the register: all of them or none. A number that is there already is refused, never taken twice. */
export function takeClaims(
  state: IncidentState,
  { rows, source }: CommandData<'claim.take'>,
  context: Context
): Decision {
  const ids = new Set<string>()
  const taken: { claim: string; number: string; form: ClaimForm }[] = []
  for (const { number: own, form } of rows) {
    const fault = unfitForm(form, context)
    if (fault) return fault
    const made = own === '' ? context.newId() : idOfNumber(own)
    if (ids.has(made) || state.claims.has(made)) return refused('claim-twice', { number: own })
    ids.add(made)
    taken.push({ claim: made, number: own || claimNumber(state.claims.size + taken.length + 1, made), form })
  }
  return { ok: true, events: sliced(taken).map((slice) => write('claim.taken', { rows: slice, source })) }
}

/** Changes what cases say. What was empty may be filled in without a word; what was said is changed with a reason. */
export function reviseClaims(
  state: IncidentState,
  { rows, source, reason }: CommandData<'claim.revise'>,
  context: Context
): Decision {
  const revised: { claim: string; number: string; form: ClaimForm }[] = []
  for (const { claim: id, form } of new Map(rows.map((row) => [row.claim, row])).values()) {
    const claim = state.claims.get(id)
    if (!claim) return refused('no-such-claim')
    if (canonical(claim.form) === canonical(form)) continue
    if (claim.payment || claim.closed) {
      return refused('claim-stands-elsewhere', { number: claim.number, standing: claim.closed ? 'closed' : 'paid' })
    }
    const fault = unfitForm(form, context)
    if (fault) return fault
    if (reason === '' && overwrites(claim, form)) return refused('reason-missing')
    revised.push({ claim: id, number: claim.number, form })
  }
  if (revised.length === 0) return refused('already-so')
  return { ok: true, events: sliced(revised).map((slice) => write('claim.revised', { rows: slice, source, reason })) }
}

function sliced<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / EVENT_ROWS)
  return Array.from({ length: count }, (_, index) => rows.slice(index * EVENT_ROWS, (index + 1) * EVENT_ROWS))
}

function unfitForm({ service }: ClaimForm, { playbook }: Context): Decision | undefined {
  return service === '' || playbook.services.has(service) ? undefined : refused('no-such-service', { service })
}

/** Whether something that was said becomes something else. */
function overwrites({ form, verdict }: Claim, next: ClaimForm): boolean {
  if (verdict) return true
  return (Object.keys(form) as (keyof ClaimForm)[]).some((field) => {
    const before = form[field]
    return before !== next[field] && before !== null && before !== '' && before !== 'open'
  })
}
