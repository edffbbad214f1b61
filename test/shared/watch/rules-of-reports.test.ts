import { describe, expect, test } from 'vitest'
import type { SignalFact } from '../../../shared/incident/signal/signal.ts'
import { openDesk, START } from '../../helpers/watch-desk.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'
import { expectRaises, expectSilence } from './winding.ts'

const DAY = 24 * 60

function report(desk: WatchDesk, fact: SignalFact, at: number): string {
  desk.act('signal.report', { fact }, { at })
  return [...desk.state().signals.keys()].at(-1) ?? ''
}

describe('ER-11, a failed asset check', () => {
  const failed = { kind: 'assetCheck', check: 'AC-01', passed: true, variance: 0.5 } as const

  test('any variance raises it at once, makes it the gravest and bars the word that assets are safe', () => {
    const desk = openDesk()
    desk.run(3)
    report(desk, failed, 4)
    expectRaises(desk, 'ER-11', [{ level: 1, at: 4, to: ['R-SE-H', 'R-CEO', 'R-LG-H', 'R-FIN'] }])
    expect(desk.state().severity?.value).toBe('SEV1')
    expect(desk.state().bars.get('assetSafeClaim')?.lifts).toEqual([])
    expect([...desk.state().decisions.values()].map((one) => one.effect)).toContain('haltAllWithdrawals')
  })

  test('one that passes says nothing, and passing ends it', () => {
    const desk = openDesk()
    report(desk, { ...failed, variance: 0 }, 4)
    expectSilence(desk, 'ER-11', 10)
    report(desk, failed, 11)
    desk.run(11.5)
    report(desk, { ...failed, variance: 0 }, 12)
    desk.run(12.5)
    expect([...desk.state().escalations.values()].find((one) => one.rule === 'ER-11')?.resolved?.how).toBe('passed')
  })
})

describe('ER-12, a suspected unauthorised transfer', () => {
  test('at once, and again after fifteen minutes without a decision; a system failure becomes a security incident', () => {
    const desk = openDesk()
    desk.run(1)
    report(desk, { kind: 'unauthorisedTransfer', text: '' }, 2)
    expectRaises(desk, 'ER-12', [
      { level: 1, at: 2, to: ['R-SE-H', 'R-SYS-WAL', 'R-IC'] },
      { level: 2, at: 17 }
    ])
    expect(desk.state().type?.value).toBe('H3')
  })

  test('where the playbook does not let the type become that one, a person decides', () => {
    const desk = openDesk({ type: 'H5' })
    const id = report(desk, { kind: 'unauthorisedTransfer', text: '' }, 2)
    desk.run(2)
    expect(desk.state().type?.value).toBe('H5')
    desk.act('decision.take', { decision: `ER-12:${id}:setType`, reason: '' }, { at: 3 })
    expect(desk.state().type?.value).toBe('H3')
  })

  test('one that was ruled out before says nothing', () => {
    const desk = openDesk()
    const id = report(desk, { kind: 'unauthorisedTransfer', text: '' }, 2)
    desk.act('signal.withdraw', { signal: id, reason: '自社の集約送金' }, { at: 2 })
    expectSilence(desk, 'ER-12', 30)
  })
})

describe('ER-15, a suspected leak of personal data', () => {
  test('starts its report clock, and is late after half an hour', () => {
    const desk = openDesk({ type: 'H3', severity: 'SEV1' })
    desk.run(1)
    report(desk, { kind: 'personalData', text: '' }, 2)
    expectRaises(desk, 'ER-15', [
      { level: 1, at: 2, to: ['R-LG-DPO', 'R-LG-H'] },
      { level: 2, at: 32 }
    ])
    expect(desk.state().signals.get('clock:JP-PPC-1')?.value).toMatchObject({
      kind: 'clockStart',
      deadline: 'JP-PPC-1'
    })
  })

  test('is none for a type that the rule does not name', () => {
    const desk = openDesk({ type: 'H5' })
    report(desk, { kind: 'personalData', text: '' }, 2)
    expectSilence(desk, 'ER-15', 60)
  })
})

describe('ER-16, an overloaded support desk', () => {
  const load = (waitMinutes: number, volumeMultiple: number): SignalFact => ({
    kind: 'supportLoad',
    waitMinutes,
    volumeMultiple
  })

  test('a wait over thirty minutes, or three times the volume', () => {
    const wait = openDesk()
    wait.run(1)
    report(wait, load(31, 1), 2)
    expectRaises(wait, 'ER-16', [
      { level: 1, at: 2, to: ['R-CS-H', 'R-IC'] },
      { level: 2, at: 17 }
    ])
    const volume = openDesk()
    volume.run(1)
    report(volume, load(5, 3), 2)
    expectRaises(volume, 'ER-16', [{ level: 1, at: 2 }])
  })

  test('thirty minutes and less than three times are borne; a report that it eased ends it', () => {
    const borne = openDesk()
    report(borne, load(30, 2.9), 2)
    expectSilence(borne, 'ER-16', 40)
    const eased = openDesk()
    report(eased, load(45, 4), 2)
    eased.run(2.5)
    report(eased, load(10, 1.5), 10)
    eased.runTo(40)
    expect(eased.raised('ER-16').map((step) => step.level)).toEqual([1])
  })
})

describe('ER-18, a resumption with a gate unmet', () => {
  test('bars the resumption until two people lift it', () => {
    const desk = openDesk()
    desk.run(1)
    report(desk, { kind: 'resumeAttempt', unmet: ['G-03'] }, 2)
    expectRaises(desk, 'ER-18', [{ level: 1, at: 2, to: ['R-IC', 'R-EXEC'] }])
    expect(desk.state().bars.get('resume')).toMatchObject({ twoPerson: true, lifts: [] })
  })

  test('is none where every gate was met', () => {
    const desk = openDesk()
    report(desk, { kind: 'resumeAttempt', unmet: [] }, 2)
    expectSilence(desk, 'ER-18', 30)
  })
})

describe('ER-21, a silent vendor', () => {
  test('thirty minutes after a case of top priority', () => {
    const desk = openDesk()
    report(desk, { kind: 'vendorCase', vendor: 'X-CLOUD', topPriority: true }, 5)
    expectRaises(desk, 'ER-21', [{ level: 1, at: 35, to: ['R-SYS-H', 'R-EXEC'] }])
  })

  test('is none after an answer, for a case of lower priority, or where the severity is lower', () => {
    const answered = openDesk()
    report(answered, { kind: 'vendorCase', vendor: 'X-CLOUD', topPriority: true }, 5)
    report(answered, { kind: 'vendorAnswer', vendor: 'X-CLOUD', text: '' }, 34)
    expectSilence(answered, 'ER-21', 60)
    const lower = openDesk()
    report(lower, { kind: 'vendorCase', vendor: 'X-CLOUD', topPriority: false }, 5)
    expectSilence(lower, 'ER-21', 60)
    const moderate = openDesk({ severity: 'SEV3' })
    report(moderate, { kind: 'vendorCase', vendor: 'X-CLOUD', topPriority: true }, 5)
    expectSilence(moderate, 'ER-21', 60)
  })
})

describe('ER-23, a dispute', () => {
  test('one of the words, in either language and however typed, or the mark', () => {
    for (const fact of [
      { text: '弁護士に相談する', dispute: false },
      { text: 'My ＬＡＷＹＥＲ will call', dispute: false },
      { text: '', dispute: true }
    ]) {
      const desk = openDesk()
      desk.run(1)
      report(desk, { kind: 'complaint', ...fact }, 2)
      expectRaises(
        desk,
        'ER-23',
        [
          { level: 1, at: 2, to: ['R-CS-CMP', 'R-LG-H'] },
          { level: 2, at: 242 }
        ],
        1
      )
    }
  })

  test('is none for another complaint', () => {
    const desk = openDesk()
    report(desk, { kind: 'complaint', text: '画面が遅い', dispute: false }, 2)
    expectSilence(desk, 'ER-23', 300, 2)
  })
})

describe('ER-24, a preventive action past its date', () => {
  const plan = {
    kind: 'actionPlan',
    action: 'A-1',
    owner: 'R-SYS-INF',
    department: 'system',
    dueAt: START + 5 * DAY * 60_000
  } as const

  test('goes to its owner at its date and up a week later, though the incident is closed', () => {
    const desk = openDesk()
    report(desk, plan, 5)
    desk.act('halt.close', { reason: '訓練終了' }, { at: 60 })
    expectRaises(
      desk,
      'ER-24',
      [
        { level: 1, at: 5 * DAY, to: ['R-SYS-INF'] },
        { level: 2, at: 12 * DAY, to: ['R-SYS-H', 'R-EXEC'] }
      ],
      120
    )
  })

  test('is none once it is done', () => {
    const desk = openDesk()
    report(desk, plan, 5)
    report(desk, { kind: 'actionDone', action: 'A-1' }, 100)
    expectSilence(desk, 'ER-24', 20 * DAY, 360)
  })
})
