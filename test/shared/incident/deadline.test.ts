import { describe, expect, test } from 'vitest'
import { reportBefore } from '../../../shared/incident/deadline/anchor.ts'
import { deadlineStandings } from '../../../shared/incident/deadline/standing.ts'
import { START, declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import {
  DAY,
  HOUR,
  after,
  anchored,
  dueIn,
  edited,
  sent,
  sentReport,
  standingIn,
  switchOn
} from '../../helpers/given-deadlines.ts'

const DORA = 'EU-DORA-1'
const rules = playbook.playbook.regulatorDeadlines

describe('the deadlines of the playbook', () => {
  test('Japan is on where the type of the halt is theirs, others are off, and each says why', () => {
    const { state } = given(declared())
    const on = deadlineStandings(state, playbook).filter(({ phase }) => phase !== 'off')
    expect(on.every(({ rule }) => rule.jurisdiction === 'JP')).toBe(true)
    expect(standingIn(state, 'JP-FSA-1').phase).toBe('running')
    expect(standingIn(state, 'JP-POL-1')).toMatchObject({ phase: 'off', off: 'type' })
    expect(standingIn(state, DORA)).toMatchObject({ phase: 'off', off: 'default', limits: [] })
    expect(standingIn(state, 'JP-PPC-1')).toMatchObject({ phase: 'waiting', waitsFor: 'condition' })
    expect(standingIn(state, 'JP-FSA-2')).toMatchObject({ phase: 'waiting', waitsFor: 'anchor' })
    expect(
      standingIn(given(declared(), step('halt.reclassify', { type: 'H3', reason: '流出の疑い' })).state, 'JP-FORM-1')
        .phase
    ).toBe('info')
  })

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s computes once it is on and started', (id, rule) => {
    const steps = [switchOn(id), anchored(id, rule.clockStart, 0)]
    const standing = after(id, ...steps)
    expect(standing.phase).toBe(rule.deadline.kind === 'formAvailable' ? 'info' : 'running')
    const timed = rule.deadline.kind === 'within' || rule.internalTargetMinutes !== null || id === 'JP-COMP-1'
    expect(standing.due !== null).toBe(timed)
    expect(standing.anchor?.by).toBe('hand')
    for (const limit of standing.limits) expect(limit.at).toBeGreaterThanOrEqual(START)
  })

  /** Counted by hand from Sunday 2026-03-01 09:00 JST, which is 00:00 UTC. */
  test.each([
    ['JP-FSA-1', HOUR],
    ['JP-FSA-4', 31 * DAY],
    ['JP-PPC-1', DAY],
    ['JP-PPC-2', 30 * DAY],
    ['JP-PPC-3', 60 * DAY],
    ['EU-DORA-1', 4 * HOUR],
    ['EU-DORA-2', 72 * HOUR],
    // A month in Brussels over the night in which its clocks go forward.
    ['EU-DORA-3', 31 * DAY - HOUR],
    ['EU-NIS2-1', DAY],
    ['US-NYDFS-1', 72 * HOUR],
    ['UK-FCA-1', DAY],
    // 30 weekdays from a Sunday end on Friday 10 April, by then in British summer time.
    ['UK-FCA-2', 40 * DAY - HOUR],
    ['SG-MAS-1', HOUR],
    ['SG-MAS-2', 14 * DAY],
    ['KR-FSS-1', DAY],
    ['KR-KISA-1', DAY]
  ])('%s ends %i minutes after its start', (id, expected) => {
    const rule = rules.find((one) => one.id === id)!
    expect(dueIn(after(id, switchOn(id), anchored(id, rule.clockStart, 0)))).toBe(expected)
  })

  test('the second report on a paid extortion runs from the same payment and is sent by itself', () => {
    const id = 'US-NYDFS-2'
    const { state } = given(
      declared(),
      switchOn(id),
      anchored(id, 'extortionPaid', 0),
      sent(id, { at: 60 }),
      step('deadline.send', { ...sentReport(id), part: 'followUp' }, { at: 70 })
    )
    expect(dueIn(standingIn(state, id))).toBe(DAY)
    expect(standingIn(state, id, 'followUp')).toMatchObject({ phase: 'sent', sent: { at: minutes(70) } })
    // 30 days in New York over the night in which its clocks go forward.
    expect(dueIn(standingIn(state, id, 'followUp'))).toBe(30 * DAY - HOUR)
  })
})

describe('two anchors', () => {
  test('before the classification the outer limit runs, 24 hours from awareness', () => {
    const standing = after(DORA, switchOn(DORA))
    expect(standing).toMatchObject({ phase: 'running', due: { by: 'outer', anchor: { name: 'awareness', by: 'log' } } })
    const awareness = standingIn(given(declared()).state, 'JP-FSA-1').anchor!
    expect(standing.due?.at).toBe(awareness.at + DAY * 60_000)
  })

  test('four hours from the classification where that is earlier, the outer limit where it is not', () => {
    const early = after(
      DORA,
      switchOn(DORA),
      anchored(DORA, 'awareness', 0),
      anchored(DORA, 'classifiedMajor', 60, { at: 70 })
    )
    expect(dueIn(early)).toBe(5 * HOUR)
    expect(early.due?.by).toBe('law')
    const late = after(
      DORA,
      switchOn(DORA),
      anchored(DORA, 'awareness', 0),
      anchored(DORA, 'classifiedMajor', 23 * HOUR, { at: 24 * HOUR })
    )
    expect(dueIn(late)).toBe(DAY)
    expect(late.due?.by).toBe('outer')
    expect(late.limits.map(({ by }) => by)).toEqual(['law', 'outer'])
  })

  test('each report of a family starts from the sending of the one before', () => {
    const steps = [switchOn('EU-DORA-2'), switchOn('EU-DORA-3')]
    expect(after('EU-DORA-2', ...steps)).toMatchObject({ phase: 'waiting', waitsFor: 'anchor' })
    const { state } = given(declared(), ...steps, sent(DORA, { at: 90, happened: 80 }))
    expect(standingIn(state, 'EU-DORA-2').anchor).toMatchObject({ by: 'report', at: minutes(80), knownAt: minutes(90) })
    expect(dueIn(standingIn(state, 'EU-DORA-2'))).toBe(80 + 72 * HOUR)
    expect(standingIn(state, 'EU-DORA-3').phase).toBe('waiting')
    expect(reportBefore({ id: 'EU-DORA-1' }, rules)).toBeUndefined()
  })

  test('legal may let it count from elsewhere, as sources disagree', () => {
    const { state } = given(
      declared(),
      switchOn('EU-DORA-2'),
      edited('EU-DORA-2', { startsFrom: 'classifiedMajor' }),
      anchored('EU-DORA-2', 'classifiedMajor', 1)
    )
    expect(dueIn(standingIn(state, 'EU-DORA-2'))).toBe(1 + 72 * HOUR)
  })
})
