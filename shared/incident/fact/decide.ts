import type { NewEvent } from '../../event/envelope.ts'
import { assetClaimIn } from '../../notice/lint/asset-claim.ts'
import { assetsProven } from '../asset-check/proven.ts'
import type { Context, Deciders } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import type { Refusal } from '../refusal.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { factCommands } from './commands.ts'
import { factEvents } from './events.ts'
import type { FactValue } from './fact.ts'
import { isSameFact } from './fact.ts'
import { factKind, mayBeUnknown } from './fields.ts'

const write = writerOf(factEvents)

/** What is decided of the fact sheet. What is said already is not said again; where all of it is, the command is refused. */
export const factDecide: Deciders<typeof factCommands> = {
  'fact.set': (state, data, context) => {
    const events: NewEvent[] = []
    for (const { field, value } of data.facts) {
      const unfit = unfitness(field, value, context) ?? unproven(field, value, state, context)
      if (unfit) return { ok: false, refusal: unfit }
      const history = state.facts.get(field)
      const settles = (history?.contested.length ?? 0) > 0
      if (!settles && isSameFact(history?.settings.at(-1)?.value ?? null, value)) continue
      events.push(write('fact.set', { fact: context.newId(), field, value, settles }))
    }
    return events.length === 0 ? refused('already-so') : decided(...events)
  }
}

function unfitness(field: string, value: FactValue | null, { playbook }: Context): Refusal | undefined {
  const kind = factKind(field, playbook)
  if (kind === undefined) return { code: 'no-such-field', params: { field } }
  if (value === null) return undefined
  const fits = value.kind === 'unknown' ? kind === 'text' && mayBeUnknown(field, playbook) : value.kind === kind
  return fits ? undefined : { code: 'value-unfit', params: { field } }
}

/** The status of customers' assets claims no safety that no signed check has shown (rule NL-03). */
function unproven(
  field: string,
  value: FactValue | null,
  state: IncidentState,
  { playbook }: Context
): Refusal | undefined {
  if (field !== 'assetStatement' || value?.kind !== 'text' || assetsProven(state, playbook)) return undefined
  const { full, short } = value
  const claim =
    assetClaimIn(`${full.ja}\n\n${short?.ja ?? ''}`, 'ja') ?? assetClaimIn(`${full.en}\n\n${short?.en ?? ''}`, 'en')
  return claim === undefined ? undefined : { code: 'assets-unproven', params: { words: claim } }
}
