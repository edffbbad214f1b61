import fc from 'fast-check'
import type { SignalFact } from '../../shared/incident/signal/signal.ts'
import { START } from './given.ts'

const text = fc.constantFrom('', '送金の宛先が見覚えのないもの', '返金しないなら訴えます')
const name = fc.constantFrom('V-1', 'A社')
const deadline = fc.constantFrom('JP-FSA-1', 'nothing')

/** A fact that somebody reports, of every kind. */
export const anySignal: fc.Arbitrary<SignalFact> = fc.oneof(
  fc.record({ kind: fc.constant('unauthorisedTransfer' as const), text }),
  fc.record({ kind: fc.constant('personalData' as const), text }),
  fc.record({ kind: fc.constant('rumour' as const), text, url: fc.constantFrom('', 'https://example.com/post') }),
  fc.record({ kind: fc.constant('vendorCase' as const), vendor: name, topPriority: fc.boolean() }),
  fc.record({ kind: fc.constant('vendorAnswer' as const), vendor: name, text }),
  fc.record({
    kind: fc.constant('supportLoad' as const),
    waitMinutes: fc.nat(90),
    volumeMultiple: fc.constantFrom(1, 2.5, 6)
  }),
  fc.record({
    kind: fc.constant('assetCheck' as const),
    check: fc.constantFrom('AC-01', 'nothing'),
    passed: fc.boolean(),
    variance: fc.nat(9)
  }),
  fc.record({ kind: fc.constant('complaint' as const), text, dispute: fc.boolean() }),
  fc.record({ kind: fc.constant('resumeAttempt' as const), unmet: fc.array(name, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('clockStart' as const), deadline }),
  fc.record({ kind: fc.constant('reportFiled' as const), deadline }),
  fc.record({
    kind: fc.constant('actionPlan' as const),
    action: name,
    owner: fc.constant('R-SYS-H'),
    department: fc.constant('system'),
    dueAt: fc.integer({ min: START, max: START + 1e8 })
  }),
  fc.record({ kind: fc.constant('actionDone' as const), action: name })
)
