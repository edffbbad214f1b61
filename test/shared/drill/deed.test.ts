import { describe, expect, test } from 'vitest'
import { deedDone } from '../../../shared/drill/deed.ts'
import { Deed } from '../../../shared/drill/scenario/deed.ts'
import { haltEvents } from '../../../shared/incident/halt/events.ts'
import { writerOf } from '../../../shared/incident/noun.ts'
import type { EscalationTrigger } from '../../../shared/playbook/schema.ts'
import { movesFor } from '../../helpers/drill-rooms.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, look, minutes, playbook, stated, step } from '../../helpers/given.ts'
import { begun } from '../../helpers/given-drills.ts'
import { ito, matsumoto, sato, takahashi, tanaka } from '../../helpers/people.ts'

const inject = 'DR-01.4'

/** In which minute of the drill a deed was done, at or after `since` (min); null where it was not. */
function done(deed: Deed, steps: readonly Step[], since = 0): number | null {
  const at = deedDone(deed, given(...begun(), ...steps).state, playbook, minutes(since), inject)
  return at === null ? null : (at - minutes(0)) / 60_000
}

const check = (duty: string, at: number, by = matsumoto) => step('duty.check', { duties: [duty] }, { at, by })
const cells = (service: string, state: string, at: number) =>
  step('service.change', { cells: [{ service, asset: '*' }], state, note: '' }, { at })
const post = (channel: string, at: number) => step('mark.post', { channel, nextUpdateAt: null }, { at, by: takahashi })
const call = (role: string, outcome: 'confirmed' | 'noAnswer', at: number) =>
  step(
    'call.log',
    { role, slot: { role, contact: '' }, number: 0, outcome, callBackAt: null, seconds: null, note: '', paper: true },
    { at }
  )
const regrade = (severity: string, at: number) => step('halt.regrade', { severity, reason: 'x' }, { at })

describe('what was done and goes on holding', () => {
  test('counts from then on, and for an inject that comes later from when it came', () => {
    const steps = [check('CMD-01', 3)]
    expect(done({ kind: 'duty', duty: 'CMD-01' }, steps)).toBe(3)
    expect(done({ kind: 'duty', duty: 'CMD-01' }, steps, 10)).toBe(10)
    expect(done({ kind: 'duty', duty: 'SE-02' }, steps)).toBeNull()
  })

  test('a duty for two is done when the second has signed', () => {
    const twoPerson: Deed = { kind: 'duty', duty: 'SE-12' }
    const duty = playbook.duties.get('SE-12')
    expect(duty?.twoPerson).toBe(true)
    const before = (duty?.waitsFor ?? []).map((id, index) => check(id, 1 + index / 10))
    expect(done(twoPerson, [...before, check('SE-12', 4)])).toBeNull()
    expect(done(twoPerson, [...before, check('SE-12', 4), check('SE-12', 7, tanaka)])).toBe(7)
  })

  test('a tick that was taken back is none', () => {
    const steps = [check('CMD-01', 3), step('duty.uncheck', { duties: ['CMD-01'], reason: 'x' }, { at: 4 })]
    expect(done({ kind: 'duty', duty: 'CMD-01' }, steps)).toBeNull()
  })

  test('a severity was found when it first was, also where it was lowered since', () => {
    const grave: Deed = { kind: 'severity', atLeast: 'SEV1' }
    const steps = [regrade('SEV1', 5), regrade('SEV2', 9)]
    expect(done(grave, steps)).toBe(5)
    expect(done(grave, steps, 6)).toBeNull()
    expect(done(grave, [regrade('SEV1', 5)], 6)).toBe(6)
    expect(done({ kind: 'severity', atLeast: 'SEV3' }, [])).toBe(0)
  })

  test('what the engine raised by a rule is no deed of the room', () => {
    const raised = stated(
      writerOf(haltEvents)('halt.regraded', { from: 'SEV2', severity: 'SEV1', reason: 'ER-12', settles: false }),
      { at: 5 }
    )
    expect(done({ kind: 'severity', atLeast: 'SEV1' }, [raised])).toBeNull()
  })

  test('a service was stopped when it first was, also where it is open again', () => {
    const halted: Deed = { kind: 'cell', service: 'cryptoOut', state: 'halted' }
    const steps = [cells('cryptoOut', 'halted', 5), cells('cryptoOut', 'viewOnly', 9)]
    expect(done(halted, steps)).toBe(5)
    expect(done(halted, steps, 6)).toBeNull()
    expect(done(halted, [cells('cryptoOut', 'halted', 5)], 6)).toBe(6)
    expect(done({ kind: 'cell', service: null, state: 'viewOnly' }, steps)).toBe(9)
    expect(done({ kind: 'cell', service: null, state: 'viewOnly' }, steps, 10)).toBeNull()
  })

  test('a phase was reached, whatever came after it', () => {
    const steps = [step('phase.advance', { reason: 'x' }, { at: 4 }), step('phase.advance', { reason: 'x' }, { at: 8 })]
    const phase = given(...begun(), ...steps).state.phase?.value
    expect(phase).toBe('resume')
    expect(done({ kind: 'phase', phase: 'during' }, steps)).toBe(4)
    expect(done({ kind: 'phase', phase: 'resume' }, steps)).toBe(8)
    expect(done({ kind: 'phase', phase: 'after' }, steps)).toBeNull()
  })

  test('a report, a gate, a vendor and a role that was reached', () => {
    const report = step(
      'deadline.send',
      { deadline: 'JP-FSA-1', part: 'report', how: '電話', receipt: '', evidence: '' },
      { at: 12, by: ito }
    )
    expect(done({ kind: 'reported', report: 'JP-FSA-1' }, [report])).toBe(12)
    expect(done({ kind: 'reported', report: null }, [report], 20)).toBe(20)
    expect(done({ kind: 'reported', report: 'JP-FSA-2' }, [report])).toBeNull()
    const gate = step('resume.meet', { gates: ['RG-06'], verdict: 'met', evidence: 'x' }, { at: 6, by: sato })
    const unmet = step('resume.meet', { gates: ['RG-06'], verdict: 'notMet', evidence: 'x' }, { at: 5, by: sato })
    expect(done({ kind: 'gate', gate: 'RG-06' }, [unmet])).toBeNull()
    expect(done({ kind: 'gate', gate: 'RG-06' }, [unmet, gate])).toBe(6)
    const engaged = step('vendor.engage', { vendor: 'X', task: '', caseNumber: '', topPriority: false }, { at: 7 })
    expect(done({ kind: 'engaged' }, [engaged])).toBe(7)
    const reached: Deed = { kind: 'reached', role: 'R-PR-H' }
    expect(done(reached, [call('R-PR-H', 'noAnswer', 3), call('R-PR-H', 'confirmed', 5)])).toBe(5)
    expect(done(reached, [call('R-PR-H', 'confirmed', 5)], 9)).toBe(9)
    expect(done(reached, [call('R-LG-H', 'confirmed', 5)])).toBeNull()
  })
})

describe('what must be done anew', () => {
  test('a notice, on any channel or on one', () => {
    const steps = [post('web', 5), post('social', 9)]
    expect(done({ kind: 'notice', channel: null }, steps)).toBe(5)
    expect(done({ kind: 'notice', channel: 'social' }, steps)).toBe(9)
    expect(done({ kind: 'notice', channel: null }, steps, 6)).toBe(9)
    expect(done({ kind: 'notice', channel: null }, steps, 10)).toBeNull()
  })

  test('a duty that repeats, a call to anybody, progress that is recorded', () => {
    const repeating = [...playbook.duties.values()].find(
      (duty) =>
        duty.repeatEveryMinutes !== null && duty.types.includes('H2') && duty.waitsFor.length === 0 && !duty.twoPerson
    )
    const id = repeating?.id ?? ''
    expect(done({ kind: 'duty', duty: id }, [check(id, 5)], 6)).toBeNull()
    expect(done({ kind: 'duty', duty: id }, [check(id, 5), check(id, 8)], 6)).toBe(8)
    expect(done({ kind: 'reached', role: null }, [call('R-PR-H', 'confirmed', 5)], 6)).toBeNull()
    const moves = movesFor({ kind: 'measured' }, { state: given(declared()).state, now: 0 }, '')
    const [add] = moves.map(({ command, by }): Step => ({ command, by, at: 5 })) as [Step]
    expect(done({ kind: 'measured' }, [add])).toBe(5)
    expect(done({ kind: 'measured' }, [add], 6)).toBeNull()
  })

  test('a decision that was put to the command post: taken, not declined', () => {
    const ask = step(
      'decision.ask',
      { decision: 'd1', effect: 'other', escalation: '', owner: 'R-IC', dueAt: null, about: {}, text: '止めるか' },
      { at: 2 }
    )
    const taken = step('decision.take', { decision: 'd1', reason: 'x' }, { at: 4 })
    const declined = step('decision.decline', { decision: 'd1', reason: 'x' }, { at: 4 })
    expect(done({ kind: 'decision' }, [ask])).toBeNull()
    expect(done({ kind: 'decision' }, [ask, taken])).toBe(4)
    expect(done({ kind: 'decision' }, [ask, declined])).toBeNull()
  })
})

describe('of the inject itself', () => {
  const released = step('inject.release', { inject }, { at: 3, by: sato })

  test('it was seen, or answered, which nobody does without seeing it', () => {
    const seen = step('inject.see', { inject }, { at: 5 })
    const answered = step('inject.answer', { inject, text: '了解' }, { at: 7 })
    expect(done({ kind: 'seen' }, [released])).toBeNull()
    expect(done({ kind: 'seen' }, [released, seen])).toBe(5)
    expect(done({ kind: 'seen' }, [released, answered])).toBe(7)
    expect(done({ kind: 'answered' }, [released, seen])).toBeNull()
    expect(done({ kind: 'answered' }, [released, answered])).toBe(7)
    expect(deedDone({ kind: 'seen' }, given(...begun(), released, seen).state, playbook, minutes(0))).toBeNull()
  })
})

describe('a check of customers’ assets', () => {
  test('fails when somebody says so, and passes when everybody has signed who must', () => {
    for (const [result, count] of [
      ['fail', 2],
      ['pass', 5]
    ] as const) {
      const deed: Deed = { kind: 'check', check: 'AC-01', result }
      const steps: Step[] = []
      for (let turn = 0; done(deed, steps) === null && turn < 9; turn += 1) {
        const state = given(...begun(), ...steps).state
        const [next] = movesFor(deed, { state, now: minutes(turn) }, inject).slice(steps.length === 4 ? 1 : 0)
        if (next) steps.push({ command: next.command, by: next.by, at: turn + 1 })
      }
      expect(done(deed, steps)).toBe(count)
      expect(done({ ...deed, check: null }, steps)).toBe(count)
      expect(done({ ...deed, check: 'AC-02' }, steps)).toBeNull()
    }
  })
})

describe('an escalation rule', () => {
  const answeredBy: Partial<Record<EscalationTrigger, readonly Step[]>> = {
    callUnacknowledged: [call('R-PR-H', 'confirmed', 5)],
    noticeFirstOverdue: [post('web', 5)],
    noticeChannelsIncomplete: [post('web', 1), post('social', 2), post('email', 3), post('push', 5)],
    criticalDutyOverdue: [check('CMD-01', 5)],
    unauthorisedTransferSuspected: [cells('cryptoOut', 'halted', 5)],
    scopeSpread: [cells('margin', 'halted', 5)],
    commanderMissing: [call('R-IC', 'confirmed', 5)],
    regulatorClock: [
      step(
        'deadline.send',
        { deadline: 'JP-FSA-1', part: 'report', how: '電話', receipt: '', evidence: '' },
        { at: 5, by: ito }
      )
    ],
    personalDataSuspected: [step('signal.report', { fact: { kind: 'personalData', text: 'x' } }, { at: 5 })],
    complaintDispute: [
      step('signal.report', { fact: { kind: 'complaint', text: 'x', dispute: true } }, { at: 5, by: sato })
    ],
    vendorSilent: [step('vendor.engage', { vendor: 'X', task: '', caseNumber: '', topPriority: true }, { at: 5 })],
    resumeGateUnmet: [step('resume.meet', { gates: ['RG-06'], verdict: 'notMet', evidence: 'x' }, { at: 5, by: sato })],
    maintenanceOverrun: [step('halt.reclassify', { type: 'H3', reason: 'x' }, { at: 5 })]
  }

  test.each(Object.entries(answeredBy))(
    'about %s is answered by what it watches, done before it had to speak',
    (trigger, steps) => {
      const rule = playbook.playbook.escalationRules.find((one) => one.trigger === trigger)
      const deed: Deed = { kind: 'rule', rule: rule?.id ?? '' }
      expect(done(deed, [])).toBeNull()
      expect(done(deed, steps)).toBe(5)
    }
  )

  test('that spoke is answered by whoever acknowledges it, and not by its having spoken', () => {
    const raised = [look(40)]
    const { state } = given(...begun(), ...raised)
    const spoke = [...state.escalations.values()].find(({ rule }) => rule === 'ER-04')
    expect(spoke).toBeDefined()
    expect(done({ kind: 'rule', rule: 'ER-04' }, raised)).toBeNull()
    const role = spoke?.steps[0]?.targets[0] ?? ''
    const ack = step('escalation.acknowledge', { escalation: spoke?.id ?? '', role }, { at: 44 })
    expect(done({ kind: 'rule', rule: 'ER-04' }, [...raised, ack])).toBe(44)
  })

  test('that the playbook does not have is never answered', () => {
    expect(done({ kind: 'rule', rule: 'ER-99' }, [post('web', 5)])).toBeNull()
  })
})

test('outside a drill with a clock the same is read off what is', () => {
  const { state } = given(declared(), cells('cryptoOut', 'halted', 5))
  expect(deedDone({ kind: 'cell', service: 'cryptoOut', state: 'halted' }, state, playbook, minutes(0))).toBe(
    minutes(5)
  )
})

test('every kind of deed has a shape that a scenario can hold', () => {
  expect(Deed.options.map((option) => option.shape.kind.value).toSorted()).toEqual([
    'answered',
    'cell',
    'check',
    'decision',
    'duty',
    'engaged',
    'gate',
    'measured',
    'notice',
    'phase',
    'reached',
    'reported',
    'rule',
    'seen',
    'severity'
  ])
})
