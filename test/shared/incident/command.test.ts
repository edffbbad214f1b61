import { describe, expect, test } from 'vitest'
import { declared, given, step } from '../../helpers/given.ts'
import { matsumoto, sato, tanaka } from '../../helpers/people.ts'

const to = { person: tanaka.person, role: 'R-IC' }
const offered = () => given(declared(), step('command.offer', { to, note: '交代時刻' }))

describe('handing over command', () => {
  test('the commander offers it, and commands until it is accepted', () => {
    const { state } = offered()
    expect(state.offer?.value).toEqual(to)
    expect(state.commander?.value.person).toBe(matsumoto.person)
  })

  test('nobody else offers it, and nobody offers it to themselves', () => {
    given(declared())
      .when('command.offer', { to, note: '' }, { by: sato })
      .refuses('commander-only', { person: matsumoto.person })
    given(declared())
      .when('command.offer', { to: { person: '松本彩', role: 'R-IC' }, note: '' })
      .refuses('offer-to-yourself')
  })

  test('the one it was offered to accepts, in the role that was offered', () => {
    const { state, events } = offered().when('command.accept', {}, { by: tanaka }).makes('command.accepted')
    expect(state.commander?.value).toEqual(to)
    expect(state.offer).toBeUndefined()
    expect(events[0]?.data['from']).toEqual({ person: matsumoto.person, role: 'R-IC' })
  })

  test('nobody else answers', () => {
    offered().when('command.accept', {}, { by: sato }).refuses('not-offered-to-you', { person: tanaka.person })
    offered().when('command.decline', { reason: '' }, { by: sato }).refuses('not-offered-to-you')
    given(declared()).when('command.accept', {}, { by: tanaka }).refuses('no-offer')
    given(declared()).when('command.decline', { reason: '' }, { by: tanaka }).refuses('no-offer')
  })

  test('declined or withdrawn, everything is as before', () => {
    const declined = offered().when('command.decline', { reason: '移動中' }, { by: tanaka }).makes('command.declined')
    const withdrawn = offered().when('command.withdraw', {}).makes('command.withdrawn')
    for (const { state } of [declined, withdrawn]) {
      expect(state.offer).toBeUndefined()
      expect(state.commander?.value.person).toBe(matsumoto.person)
    }
  })

  test('only the commander withdraws, and only what was offered', () => {
    offered().when('command.withdraw', {}, { by: tanaka }).refuses('commander-only')
    given(declared()).when('command.withdraw', {}).refuses('no-offer')
  })
})

describe('taking command', () => {
  test('needs a reason, and ends an open offer', () => {
    offered().when('command.take', { reason: '' }, { by: sato }).refuses('reason-missing')
    const { state } = offered().when('command.take', { reason: '連絡が取れない' }, { by: sato }).makes('command.taken')
    expect(state.commander?.value).toEqual({ person: sato.person, role: sato.role })
    expect(state.offer).toBeUndefined()
  })

  test('is nothing that the commander can do', () =>
    given(declared()).when('command.take', { reason: 'x' }).refuses('you-command-already'))
})
