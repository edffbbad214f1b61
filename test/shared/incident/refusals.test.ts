import { describe, expect, test } from 'vitest'
import type { RefusalCode } from '../../../shared/incident/refusal.ts'
import { refusalCodes } from '../../../shared/incident/refusal.ts'
import type { Outcome } from '../../helpers/given.ts'
import { declaration, declared, given, minutes, step } from '../../helpers/given.ts'
import { sato, takahashi } from '../../helpers/people.ts'

const sample = { person: sato.person, role: sato.role }
const add = { department: 'system', text: 'x', critical: false, ownerRole: '', dueAt: null }

/** One way to meet each refusal. */
const ways: Readonly<Record<RefusalCode, () => Outcome>> = {
  'already-closed': () => given(declared(), step('halt.close', { reason: 'x' })).when('halt.close', { reason: '' }),
  'already-declared': () => given(declared()).when('halt.declare', declaration()),
  'already-done': () =>
    given(declared(), step('duty.check', { duties: ['SYS-01'] })).when('duty.check', { duties: ['SYS-01'] }),
  'already-so': () => given(declared()).when('halt.retitle', { title: declaration().title }),
  'commander-only': () => given(declared()).when('command.offer', { to: sample, note: '' }, { by: takahashi }),
  'in-the-future': () => given(declared()).when('remark.add', { text: 'x' }, { at: 1, happened: 2 }),
  'incident-closed': () => given(declared(), step('halt.close', { reason: 'x' })).when('duty.add', add),
  'no-offer': () => given(declared()).when('command.accept', {}),
  'no-such-duty': () => given(declared()).when('duty.check', { duties: ['ZZ-99'] }),
  'no-such-phase': () => given(declared()).when('phase.return', { to: 'after', reason: 'x' }),
  'no-such-remark': () => given(declared()).when('remark.correct', { remark: 'x', text: 'y' }),
  'no-such-role': () => given(declared()).when('duty.add', { ...add, ownerRole: 'R-X' }),
  'no-such-service': () =>
    given().when('halt.declare', { ...declaration(), cells: [{ service: 'x', asset: '*', state: 'halted' }] }),
  'no-such-severity': () => given().when('halt.declare', { ...declaration(), severity: 'x' }),
  'no-such-state': () =>
    given(declared()).when('service.change', { cells: [{ service: 'spot', asset: '*' }], state: 'x', note: '' }),
  'no-such-type': () => given().when('halt.declare', { ...declaration(), type: 'x' }),
  'not-closed': () => given(declared()).when('halt.reopen', { reason: 'x' }),
  'not-declared': () => given().when('remark.add', { text: 'x' }, { at: 0 }),
  'not-offered-to-you': () =>
    given(declared(), step('command.offer', { to: sample, note: '' })).when('command.accept', {}, { by: takahashi }),
  'nothing-to-reopen': () => given(declared()).when('duty.uncheck', { duties: ['SYS-01'], reason: 'x' }),
  'offer-to-yourself': () => given(declared()).when('command.offer', { to: declaration().commander, note: '' }),
  'phase-preconditions': () => given(declared()).when('phase.advance', { reason: '' }),
  'reason-missing': () => given(declared()).when('halt.close', { reason: '' }),
  'same-person': () =>
    given(declared(), step('duty.check', { duties: ['SE-12'] })).when('duty.check', { duties: ['SE-12'] }),
  'times-out-of-order': () => given(declared()).when('halt.retime', { name: 'resumed', at: minutes(-9), reason: '' }),
  'waits-for': () => given(declared()).when('duty.check', { duties: ['PR-02'] }),
  'you-command-already': () => given(declared()).when('command.take', { reason: 'x' })
}

describe('every refusal of the closed list can be met', () => {
  for (const code of refusalCodes) {
    test(code, () => {
      const { decision, state } = ways[code]()
      expect(decision).toMatchObject({ ok: false, refusal: { code } })
      expect(state).toBeDefined()
    })
  }
})
