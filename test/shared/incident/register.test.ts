import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../shared/event/envelope.ts'
import { ENGINE } from '../../../shared/incident/engine.ts'
import { isContested, setRegister } from '../../../shared/incident/register.ts'
import type { Register } from '../../../shared/incident/register.ts'
import { ito, matsumoto, sato } from '../../helpers/people.ts'

/** What people said of one field, each with its second; nobody knew of the others. */
function said(...sayings: readonly [Actor, string, number][]): Register<string> {
  let register: Register<string> | undefined
  for (const [actor, value, second] of sayings) {
    register = setRegister(register, value, { actor, happenedAt: second * 1000, enteredAt: second * 1000 }, false)
  }
  if (!register) throw new Error('nothing was said')
  return register
}
const standing = (register: Register<string>) => register.contested.map((one) => `${one.by.person} ${one.value}`)

describe('a field that people set without hearing of each other', () => {
  test('three people stand with three values', () => {
    expect(standing(said([sato, 'A', 0], [ito, 'B', 10], [matsumoto, 'C', 20]))).toEqual([
      `${sato.person} A`,
      `${ito.person} B`
    ])
  })

  test('whoever comes round to the value that counts no longer stands against it', () => {
    const register = said([sato, 'A', 0], [ito, 'B', 10], [sato, 'B', 20])
    expect(isContested(register)).toBe(false)
  })

  test('whoever says something else counts once, with what they said last', () => {
    const register = said([sato, 'A', 0], [ito, 'B', 10], [sato, 'C', 20])
    expect([register.value, standing(register)]).toEqual(['C', [`${ito.person} B`]])
  })

  test('what the engine sets is nobody’s opinion: it contests nothing', () => {
    expect(isContested(said([sato, 'A', 0], [ENGINE, 'B', 10]))).toBe(false)
    expect(isContested(said([ENGINE, 'A', 0], [ito, 'B', 10]))).toBe(false)
  })

  test('the same value by two people is no contest', () =>
    expect(isContested(said([sato, 'A', 0], [ito, 'A', 10]))).toBe(false))

  test('an hour later the contest still stands: nobody settled it', () => {
    expect(standing(said([sato, 'A', 0], [ito, 'B', 10], [matsumoto, 'C', 3600]))).toEqual([`${sato.person} A`])
  })
})
