import { expect, test } from 'vitest'
import type { Actor } from '../../../shared/event/envelope.ts'
import { assetsProven } from '../../../shared/incident/asset-check/proven.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, playbook, step } from '../../helpers/given.ts'
import { santos, sato } from '../../helpers/people.ts'

const checks = playbook.playbook.assetChecks.filter((check) => check.blocksOnFail).map((check) => check.id)
const report = (check: string, by: Actor, passed = true, variance = 0): Step =>
  step('signal.report', { fact: { kind: 'assetCheck', check, passed, variance } }, { by })
const all = (by: Actor) => checks.map((check) => report(check, by))
const proven = (...steps: readonly Step[]) => assetsProven(given(declared(), ...steps).state, playbook)

test('assets are proven once two different people have passed every check that blocks', () => {
  expect(proven()).toBe(false)
  expect(proven(...all(sato))).toBe(false)
  expect(proven(...all(sato), ...all(sato))).toBe(false)
  expect(proven(...all(sato), ...all(santos))).toBe(true)
  expect(proven(...all(sato), ...all(santos).slice(1))).toBe(false)
})

test('no longer once one of them failed or shows a variance, until both have passed it again', () => {
  const [first = ''] = checks
  expect(proven(...all(sato), ...all(santos), report(first, sato, false))).toBe(false)
  expect(proven(...all(sato), ...all(santos), report(first, sato, true, 0.1))).toBe(false)
  const failed = [...all(sato), ...all(santos), report(first, sato, false)]
  expect(proven(...failed, report(first, santos))).toBe(false)
  expect(proven(...failed, report(first, santos), report(first, sato))).toBe(true)
})

test('a report that was taken back counts for nothing, and a bar stands against the claim', () => {
  const { state } = given(declared(), ...all(sato), ...all(santos))
  const [signal = ''] = [...state.signals.keys()]
  expect(proven(...all(sato), ...all(santos), step('signal.withdraw', { signal, reason: '誤記' }))).toBe(false)
  const bar = step('bar.raise', { bar: 'assetSafeClaim', twoPerson: false, escalation: '', reason: 'x' })
  expect(proven(...all(sato), ...all(santos), bar)).toBe(false)
})
