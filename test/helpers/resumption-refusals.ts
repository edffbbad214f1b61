import type { RefusalCode } from '../../shared/incident/refusal.ts'
import type { Outcome, Step } from './given.ts'
import { declared, given, step } from './given.ts'
import { sato } from './people.ts'
import { evenBalances, executive, goFor, prepared, roundPassed, soc, stepTo, treasurer } from './resuming.ts'

const chosen = step('resume.choose', { ladder: 'default', reason: '' })
const ladder = (...steps: readonly Step[]) => given(declared(), chosen, ...steps)
const round = 'id2'
const begun = (...steps: readonly Step[]) => given(declared(), step('check.start', { note: '' }), ...steps)
const pass = (check: string) => ({ round, check, result: 'pass', evidence: null, note: '' }) as const
const broker = {
  name: '甲証券',
  retail: true,
  turnover: '60',
  retailTurnover: '60',
  answer: 'ready',
  note: ''
} as const
const stage = 'default-2'
const up = { stage, assets: ['*'], leave: [] }
const scope = { kind: 'step' as const, stage, assets: ['*'] }
const asked = step('resume.override', { scope, reason: 'x' })
const overrideIn = (...steps: readonly Step[]) => [...ladder(...steps).state.resumption.overrides.keys()][0] ?? ''
const climbed = [...roundPassed('id3', 10), ...prepared(20), ...goFor(stage, 59), stepTo(stage, 60)]
const treat = { treatment: 'cancelAll', owner: 'R-SYS-ENG', basis: 'x' }
const say = (gate: string, verdict: 'met' | 'notNeeded', evidence = '') => ({ gates: [gate], verdict, evidence })

/** One way to meet each refusal of asset checks, of the ladder and of the watch after it. */
export const resumptionRefusals = {
  'another-person-needed': () => {
    const passed = [step('check.record', pass('AC-03')), step('check.sign', { round, check: 'AC-03' }, { by: soc })]
    return begun(...passed).when('check.sign', { round, check: 'AC-03' }, { by: soc })
  },
  'asset-twice': () => {
    const balances = evenBalances.slice(0, 1)
    return begun().when('check.balance', { round, balances: [...balances, ...balances], source: '' })
  },
  'balances-missing': () => begun().when('check.record', pass('AC-01')),
  'basis-missing': () => ladder().when('resume.treat', { ...treat, basis: '' }),
  'before-last-step': () =>
    ladder(...climbed).when('resume.step', { ...up, stage: 'default-3' }, { at: 90, happened: 50 }),
  'beyond-ladder': () =>
    ladder().when('service.change', { cells: [{ service: 'spot', asset: '*' }], state: 'normal', note: '' }),
  'evidence-needed': () => ladder().when('resume.meet', say('RG-07', 'met')),
  'gate-always-needed': () => ladder().when('resume.meet', say('RG-03', 'notNeeded', 'x')),
  'gate-by-decision': () => ladder().when('resume.meet', say('RG-12', 'met', 'x')),
  'gate-proof-missing': () => ladder().when('resume.meet', say('RG-03', 'met', 'x')),
  'ladder-in-use': () => ladder(...climbed).when('resume.choose', { ladder: 'security', reason: 'x' }),
  'no-ladder': () => given(declared()).when('resume.step', up),
  'no-such-gate': () => ladder().when('resume.meet', say('RG-99', 'met', 'x')),
  'no-such-ladder': () => given(declared()).when('resume.choose', { ladder: 'x', reason: '' }),
  'no-such-metric': () => ladder().when('monitor.record', { readings: [{ metric: 'x', value: '1' }], note: '' }),
  'no-such-override': () => ladder().when('resume.sign', { override: 'x', reason: '' }),
  'no-such-round': () => given(declared()).when('check.sign', { round: 'x', check: 'AC-03' }),
  'no-such-stage': () => ladder().when('resume.step', { ...up, stage: 'x' }),
  'no-such-treatment': () => ladder().when('resume.treat', { ...treat, treatment: 'x' }),
  'no-treatment': () =>
    ladder().when('resume.announce', { what: ['treatment'], channels: ['web'], opensAt: null, ref: '' }),
  'not-a-decider': () => ladder().when('resume.decide', { stage, verdict: 'go', reason: '' }, { by: sato }),
  'not-a-signer': () =>
    begun(step('check.record', pass('AC-03'))).when('check.sign', { round, check: 'AC-03' }, { by: sato }),
  'not-an-overrider': () => ladder().when('resume.override', { scope, reason: 'x' }, { by: sato }),
  'not-stable': () => ladder(...climbed).when('monitor.close', { left: [], reason: '' }),
  'nothing-to-open': () => ladder().when('resume.step', { ...up, stage: 'default-5' }),
  'nothing-to-override': () =>
    ladder(...climbed.slice(0, -1)).when('resume.override', { scope, reason: 'x' }, { at: 60 }),
  'nothing-to-sign': () => begun().when('check.sign', { round, check: 'AC-03' }),
  'nothing-to-take-back': () => ladder().when('resume.back', { to: 0, trigger: '', reason: 'x' }),
  'over-hundred': () => ladder().when('resume.ready', { participants: [broker, { ...broker, name: '乙証券' }] }),
  'override-settled': () => {
    const override = overrideIn(asked)
    const dropped = step('resume.drop', { override, reason: 'x' })
    return ladder(asked, dropped).when('resume.sign', { override, reason: '' }, { by: executive })
  },
  'participant-twice': () => ladder().when('resume.ready', { participants: [broker, broker] }),
  'resume-blocked': () => ladder().when('resume.step', up),
  'round-open': () => begun().when('check.start', { note: '' }),
  'round-voided': () => begun(step('check.void', { round, reason: 'x' })).when('check.record', pass('AC-03')),
  'variance-not-zero': () => {
    const balances = evenBalances.map((one) => ({ ...one, chain: '1' }))
    return begun(step('check.balance', { round, balances, source: '' }, { by: treasurer })).when(
      'check.record',
      pass('AC-01')
    )
  },
  'watch-closed': () =>
    ladder(step('monitor.close', { left: [], reason: 'x' })).when('monitor.close', { left: [], reason: 'x' }),
  'watch-not-closed': () => ladder().when('monitor.reopen', { reason: 'x' })
} as const satisfies Partial<Record<RefusalCode, () => Outcome>>
