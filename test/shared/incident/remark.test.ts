import { describe, expect, test } from 'vitest'
import { declared, given, minutes, step } from '../../helpers/given.ts'
import { sato } from '../../helpers/people.ts'

const noted = () => given(declared(), step('remark.add', { text: '電話した' }, { by: sato, at: 20, happened: 5 }))
const remarkOf = (halt: ReturnType<typeof given>) => String(halt.events.at(-1)?.data['remark'])

describe('a remark', () => {
  test('may tell of something earlier', () => {
    const halt = noted()
    expect(halt.state.remarks.get(remarkOf(halt))).toMatchObject({
      text: '電話した',
      at: minutes(5),
      by: sato,
      earlier: []
    })
  })

  test('is corrected, and keeps what it said before', () => {
    const halt = noted()
    const { state, events } = halt
      .when('remark.correct', { remark: remarkOf(halt), text: '電話がつながった' })
      .makes('remark.corrected')
    expect(events[0]?.data['was']).toBe('電話した')
    expect(state.remarks.get(remarkOf(halt))).toMatchObject({
      text: '電話がつながった',
      earlier: [{ value: '電話した' }]
    })
  })

  test('is corrected only where it is there and says something else', () => {
    const halt = noted()
    halt.when('remark.correct', { remark: 'x', text: 'y' }).refuses('no-such-remark')
    halt.when('remark.correct', { remark: remarkOf(halt), text: '電話した' }).refuses('already-so')
  })
})

describe('a pin', () => {
  test('is set once and taken off once', () => {
    const pinned = given(declared(), step('entry.pin', { entry: 'node-1:1' }))
    expect([...pinned.state.pins]).toEqual(['node-1:1'])
    pinned.when('entry.pin', { entry: 'node-1:1' }).refuses('already-so')
    expect(pinned.when('entry.unpin', { entry: 'node-1:1' }).makes('entry.unpinned').state.pins.size).toBe(0)
    given(declared()).when('entry.unpin', { entry: 'node-1:1' }).refuses('already-so')
  })
})
