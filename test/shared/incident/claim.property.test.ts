import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimStatus } from '../../../shared/incident/claim/claim.ts'
import { claimStatus } from '../../../shared/incident/claim/claim.ts'
import { assessmentOf } from '../../../shared/incident/compensation/compensation.ts'
import { payingRefused } from '../../../shared/incident/compensation/standing.ts'
import { samePerson } from '../../../shared/incident/person.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { anyTries, playRegister } from '../../helpers/arbitrary-compensation.ts'

const statuses = (state: IncidentState) => {
  const assessment = assessmentOf(state.compensation)?.id
  return new Map([...state.claims].map(([id, claim]) => [id, claimStatus(claim, assessment)]))
}

/** From where a case may come into each state. What a new basis undoes goes back to `assessed` or `received`. */
const from: Readonly<Record<ClaimStatus, readonly ClaimStatus[]>> = {
  received: ['assessed', 'approved', 'refused', 'closed', 'objection'],
  assessed: ['received', 'approved', 'refused', 'paid', 'closed', 'objection'],
  approved: ['received', 'assessed', 'paid', 'objection', 'closed', 'refused'],
  paid: ['approved', 'objection', 'closed'],
  refused: ['received', 'assessed', 'objection', 'closed', 'approved'],
  objection: ['approved', 'paid', 'refused', 'closed'],
  closed: ['received', 'assessed', 'paid', 'refused', 'objection']
}

describe('over random deeds of four people', () => {
  test('a case moves only along its states, and is paid only where paying was decided', () => {
    fc.assert(
      fc.property(anyTries, (tries) => {
        playRegister(tries, (state, before) => {
          const earlier = statuses(before)
          for (const [id, now] of statuses(state)) {
            const was = earlier.get(id)
            if (was === undefined || was === now) continue
            expect(from[now], `${was} → ${now}`).toContain(was)
            if (now === 'paid' && was === 'approved') expect(payingRefused(before.compensation)).toBeUndefined()
          }
        })
      })
    )
  })

  test('nobody approves their own, and two different people approve whatever is approved', () => {
    fc.assert(
      fc.property(anyTries, (tries) => {
        playRegister(tries, (state) => {
          for (const { verdict } of state.claims.values()) {
            if (!verdict) continue
            const [first, second, ...more] = verdict.approvers.map(({ person }) => person)
            const proposer = state.batches.get(verdict.batch)?.proposed.by.person ?? ''
            expect(more).toEqual([])
            expect(samePerson(first ?? '', second ?? '')).toBe(false)
            expect([first, second].some((person) => samePerson(person ?? '', proposer))).toBe(false)
          }
        })
      })
    )
  })

  test('a payment is what was assessed when two people signed', () => {
    fc.assert(
      fc.property(anyTries, (tries) => {
        playRegister(tries, (state) => {
          for (const { id, payment, verdict } of state.claims.values()) {
            if (!payment || !verdict) continue
            const line = state.batches.get(verdict.batch)?.lines.find(({ claim }) => claim === id)
            expect([payment.value.amount, payment.value.currency]).toEqual([line?.amount, line?.currency])
          }
        })
      })
    )
  })
})
