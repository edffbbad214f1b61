import { describe, expect, test } from 'vitest'
import type { CallOutcome } from '../../../shared/incident/call/call.ts'
import { STALE_TAKE_MS, standingTake } from '../../../shared/incident/call/call.ts'
import type { WatchDesk } from '../../helpers/watch-desk.ts'
import { caller, openDesk, otherCaller } from '../../helpers/watch-desk.ts'

const MINUTE = 60_000
const role = 'R-SYS-H'
const slot = { role, contact: '' }
const take = (desk: WatchDesk, at: number, by = caller) => desk.act('call.take', { role, slot, number: 0 }, { by, at })
const logging = (outcome: CallOutcome, paper = false) => ({
  role,
  slot,
  number: 0,
  outcome,
  callBackAt: null,
  seconds: null,
  note: '',
  paper
})

describe('taking a call', () => {
  test('two callers never get the same name', () => {
    const desk = openDesk()
    take(desk, 1)
    expect(desk.ask('call.take', { role, slot, number: 0 }, { by: otherCaller, at: 2 })).toEqual({
      ok: false,
      refusal: { code: 'taken-by-another', params: { person: caller.person } }
    })
    expect(
      desk.ask('call.take', { role: 'R-SE-H', slot: { role: 'R-SE-H', contact: '' }, number: 0 }, { by: otherCaller })
        .ok
    ).toBe(true)
  })

  test('one that went stale comes back to the desk', () => {
    const desk = openDesk()
    take(desk, 1)
    const { takes } = desk.state()
    expect(standingTake(takes, role, desk.start + MINUTE + STALE_TAKE_MS - 1)?.by.person).toBe(caller.person)
    expect(standingTake(takes, role, desk.start + MINUTE + STALE_TAKE_MS)).toBeUndefined()
    take(desk, 11, otherCaller)
    expect(desk.state().takes.get(role)?.by.person).toBe(otherCaller.person)
  })

  test('of two desks that had not heard of each other the first by order has it', () => {
    const here = openDesk()
    const there = openDesk({ node: 'node-2' })
    there.log = here.log
    take(here, 1)
    take(there, 1.1, otherCaller)
    const [ofHere, ofThere] = [here.log.events, there.log.events]
    here.hear(ofThere)
    there.hear(ofHere)
    expect(here.state().takes.get(role)?.by.person).toBe(caller.person)
    expect(there.state().takes).toEqual(here.state().takes)
    expect(there.ask('call.log', logging('confirmed'), { by: otherCaller, at: 2 })).toMatchObject({
      refusal: { code: 'taken-by-another' }
    })
  })

  test('is given back by whoever took it, and by nobody else', () => {
    const desk = openDesk()
    expect(desk.ask('call.release', { role }, { by: caller })).toMatchObject({ refusal: { code: 'not-taken' } })
    take(desk, 1)
    expect(desk.ask('call.release', { role }, { by: otherCaller })).toMatchObject({
      refusal: { code: 'taken-by-another' }
    })
    desk.act('call.release', { role }, { by: caller })
    expect(desk.state().takes.size).toBe(0)
  })

  test('a role that the playbook lacks is nobody; a party outside is somebody', () => {
    const desk = openDesk()
    const to = (id: string) => ({ role: id, slot: { role: id, contact: '' }, number: 0 })
    expect(desk.ask('call.take', to('R-NONE'))).toMatchObject({ refusal: { code: 'no-such-role' } })
    expect(desk.ask('call.take', to('X-FSA')).ok).toBe(true)
  })
})

describe('what came of a call', () => {
  test('is logged by whoever took it, and frees the name', () => {
    const desk = openDesk()
    expect(desk.ask('call.log', logging('noAnswer'), { by: caller })).toMatchObject({ refusal: { code: 'not-taken' } })
    take(desk, 1)
    expect(desk.ask('call.log', logging('noAnswer'), { by: otherCaller })).toMatchObject({
      refusal: { code: 'taken-by-another' }
    })
    desk.act('call.log', logging('noAnswer'), { by: caller, at: 2 })
    expect([...desk.state().calls.values()]).toMatchObject([
      { role, outcome: 'noAnswer', at: desk.start + 2 * MINUTE, inbound: false }
    ])
    expect(desk.state().takes.size).toBe(0)
  })

  test('a long talk is still logged by its caller, unless another took it meanwhile', () => {
    const desk = openDesk()
    take(desk, 1)
    expect(desk.ask('call.log', logging('confirmed'), { by: caller, at: 30 }).ok).toBe(true)
    take(desk, 31, otherCaller)
    expect(desk.ask('call.log', logging('confirmed'), { by: caller, at: 32 })).toMatchObject({
      refusal: { code: 'taken-by-another' }
    })
  })

  test('a filled sheet is typed in with its real times and needs no take', () => {
    const desk = openDesk()
    desk.act('call.log', logging('confirmed', true), { by: caller, at: 40, happened: 7 })
    expect([...desk.state().calls.values()]).toMatchObject([
      { paper: true, at: desk.start + 7 * MINUTE, enteredAt: desk.start + 40 * MINUTE }
    ])
  })

  test('only who promised to call back has a time for it', () => {
    const desk = openDesk()
    const later = desk.start + 20 * MINUTE
    desk.act('call.log', { ...logging('willCallBack', true), callBackAt: later }, { at: 1 })
    desk.act('call.log', { ...logging('noAnswer', true), callBackAt: later }, { at: 2 })
    expect([...desk.state().calls.values()].map((call) => call.callBackAt)).toEqual([later, null])
  })

  test('they called back: one line, no take', () => {
    const desk = openDesk()
    desk.act('call.receive', { role, slot, outcome: 'confirmed', note: '復唱済み' }, { by: otherCaller, at: 3 })
    expect([...desk.state().calls.values()]).toMatchObject([{ inbound: true, outcome: 'confirmed' }])
  })

  test('a correction needs a reason and keeps what it said', () => {
    const desk = openDesk()
    desk.act('call.log', logging('confirmed', true), { at: 1 })
    const [call] = [...desk.state().calls.keys()] as [string]
    const mended = { call, outcome: 'reached', callBackAt: null, note: '' } as const
    expect(desk.ask('call.correct', { ...mended, reason: '' })).toMatchObject({ refusal: { code: 'reason-missing' } })
    expect(desk.ask('call.correct', { ...mended, outcome: 'confirmed', reason: 'x' })).toMatchObject({
      refusal: { code: 'already-so' }
    })
    expect(desk.ask('call.correct', { ...mended, call: 'none', reason: 'x' })).toMatchObject({
      refusal: { code: 'no-such-call' }
    })
    desk.act('call.correct', { ...mended, reason: '復唱していなかった' }, { at: 2 })
    expect(desk.state().calls.get(call)).toMatchObject({
      outcome: 'reached',
      earlier: [{ value: { outcome: 'confirmed', reason: '復唱していなかった' } }]
    })
  })
})

describe('a role that cannot be reached', () => {
  test('gets an acting owner, with a reason', () => {
    const desk = openDesk()
    expect(desk.ask('call.appoint', { role, person: '林 愛', reason: '' })).toMatchObject({
      refusal: { code: 'reason-missing' }
    })
    desk.act('call.appoint', { role, person: '林 愛', reason: '全員不通' })
    expect(desk.state().roleCalls.get(role)?.acting?.value).toBe('林 愛')
    expect(desk.ask('call.appoint', { role, person: '林愛', reason: 'x' })).toMatchObject({
      refusal: { code: 'already-so' }
    })
  })

  test('another role takes its branch over, never itself', () => {
    const desk = openDesk()
    expect(desk.ask('call.cover', { role, by: role, reason: 'x' })).toMatchObject({
      refusal: { code: 'covers-itself' }
    })
    desk.act('call.cover', { role, by: 'R-DUTY', reason: '不通' })
    expect(desk.state().roleCalls.get(role)?.covered?.value.by).toBe('R-DUTY')
  })

  test('the desk moves past an entry once', () => {
    const desk = openDesk()
    desk.act('call.advance', { role, slot, reason: '移動中' })
    expect(desk.ask('call.advance', { role, slot, reason: 'x' })).toMatchObject({ refusal: { code: 'already-so' } })
  })

  test('no event of a call holds a number: there is no field for one', () => {
    const desk = openDesk()
    desk.act('call.log', logging('confirmed', true))
    expect(Object.keys(desk.log.events.at(-1)?.data ?? {}).toSorted()).toEqual(
      ['call', 'callBackAt', 'note', 'number', 'outcome', 'paper', 'role', 'seconds', 'slot'].toSorted()
    )
    expect(desk.log.events.at(-1)?.data['number']).toBe(0)
  })
})
