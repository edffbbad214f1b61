import type { RefusalCode } from '../../shared/incident/refusal.ts'
import { begun, finalised, reading } from './given-filings.ts'
import type { Outcome } from './given.ts'
import { declared, given, step } from './given.ts'
import { ito, takahashi } from './people.ts'

const filed = () => given(declared(), begun())

/** One way to meet each refusal of the reports to authorities and of privileged writings. */
export const filingRefusals = {
  'fields-missing': () => filed().when('filing.finalise', reading([declared(), begun()], 2), { by: ito, at: 2 }),
  'filing-not-final': () => filed().when('filing.send', { filing: 'id2', how: '', receipt: '' }, { by: ito }),
  'filing-open': () => filed().when('filing.start', { deadline: 'JP-FSA-1', stage: 'interim' }),
  'filing-sent': () =>
    given(
      ...finalised([declared(), begun()], 60),
      step('filing.send', { filing: 'id2', how: '', receipt: '' }, { by: ito })
    ).when('filing.withdraw', { filing: 'id2', reason: 'x' }, { by: ito }),
  'filing-stage': () => given(declared()).when('filing.start', { deadline: 'JP-FSA-1', stage: 'final' }),
  'no-such-filing': () => given(declared()).when('filing.withdraw', { filing: 'x', reason: 'x' }, { by: ito }),
  'legal-only': () => given(declared()).when('privilege.claim', { of: 'entry:n:1', reason: 'x' }, { by: takahashi })
} satisfies Readonly<Partial<Record<RefusalCode, () => Outcome>>>
