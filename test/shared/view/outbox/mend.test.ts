import { describe, expect, test } from 'vitest'
import { sendingFacts } from '../../../../shared/incident/sending/facts.ts'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import type { TroubleCode } from '../../../../shared/outbox/trouble.ts'
import { failedTogether, mendOf } from '../../../../shared/view/outbox/mend.ts'
import { declared, given, stated, step } from '../../../helpers/given.ts'

const known = [{ id: 'k1', name: '法務Slack' }]
const stuck = (code: TroubleCode, status: Sending['status'] = 'failed', connector = 'k1') =>
  mendOf({ status, connector, trouble: { code, params: {} } }, known)

describe('what does not get through', () => {
  test('is mended in the settings of its connector, or by its mailing list', () => {
    expect(stuck('login-refused')).toEqual({ connector: 'k1', name: '法務Slack', part: 'settings' })
    expect(stuck('list-missing')).toMatchObject({ part: 'list' })
    expect(stuck('name-not-found', 'waiting')).toMatchObject({ part: 'settings' })
  })

  test('is not mended there where the other side is at fault, or the connector is not here', () => {
    expect(stuck('server-error')).toBeNull()
    expect(stuck('answer-lost')).toBeNull()
    expect(stuck('login-refused', 'failed', 'k9')).toBeNull()
    expect(stuck('login-refused', 'cancelled')).toBeNull()
    expect(mendOf({ status: 'failed', connector: 'k1', trouble: null }, known)).toBeNull()
  })
})

test('what failed by one connector is tried again together', () => {
  const brief = (department: string, connector: string) =>
    step('brief.send', { department, connector, via: connector, timeZone: 'UTC' })
  const queued = [declared(), brief('legal', 'k1'), brief('pr', 'k1'), brief('system', 'k2'), brief('support', 'k1')]
  const made = [...given(...queued).state.sendings.values()]
  const failed = made
    .filter(({ department }) => department !== 'support')
    .map((sending) => stated(sendingFacts.failed(sending, { code: 'login-refused', params: {} }, null)))
  const { sendings } = given(...queued, ...failed).state
  const of = (department: string) => [...sendings.values()].find((one) => one.department === department) as Sending
  expect(failedTogether(sendings, of('legal')).map(({ department }) => department)).toEqual(['legal', 'pr'])
  expect(failedTogether(sendings, of('system'))).toHaveLength(1)
  expect(failedTogether(sendings, of('support'))).toEqual([])
})
