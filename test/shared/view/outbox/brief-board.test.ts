import { describe, expect, test } from 'vitest'
import type { Connector } from '../../../../shared/connector/connector.ts'
import { sendingFacts } from '../../../../shared/incident/sending/facts.ts'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import { briefOccasion, briefRows, countDueBriefs } from '../../../../shared/view/outbox/brief-board.ts'
import type { Step } from '../../../helpers/given.ts'
import { declared, given, minutes, playbook, stated, step } from '../../../helpers/given.ts'

const slack = {
  id: 'k1',
  node: 'node-1',
  name: '法務Slack',
  config: { kind: 'webhook', form: 'slack', host: 'hooks.example.com', languages: 'both', certificate: '' },
  channels: [],
  briefs: ['legal'],
  keyed: ['address'],
  setAt: 0,
  removed: false,
  trial: null,
  list: null
} as const satisfies Connector
const send = step('brief.send', { department: 'legal', connector: 'k1', via: '法務Slack', timeZone: 'Asia/Tokyo' })
const sent = [...given(declared(), send).state.sendings.values()][0] as Sending
const delivered = stated(sendingFacts.delivered(sent, '', null))
const moved: Step = {
  command: { fact: { type: 'phase.advanced', version: 1, data: { from: 'initial', to: 'during', skipped: [] } } }
}
const legal = (...steps: readonly Step[]) =>
  briefRows(given(declared(), ...steps).state, playbook, [slack]).find(({ department }) => department === 'legal')

describe('the internal brief', () => {
  test('is due to every department at declaration', () => {
    const { state } = given(declared())
    const rows = briefRows(state, playbook, [slack])
    expect(rows.map(({ department }) => department)).toEqual(playbook.playbook.departments.map(({ id }) => id))
    expect(countDueBriefs(rows)).toBe(rows.length)
    expect(briefOccasion(state)).toMatchObject({ kind: 'declared', at: minutes(0) })
  })

  test('names the ways of each department', () => {
    expect(legal()?.ways).toEqual([slack])
    expect(briefRows(given(declared()).state, playbook, [slack]).filter(({ ways }) => ways.length > 0)).toHaveLength(1)
  })

  test('is under way until it arrives, and told from then on', () => {
    expect(legal(send)).toMatchObject({ standing: 'under-way', open: { id: sent.id }, last: null })
    expect(legal(send, delivered)).toMatchObject({ standing: 'told', open: null, last: { id: sent.id } })
  })

  test('that does not get through is stuck until a person mends it', () => {
    const failed = stated(sendingFacts.failed(sent, { code: 'login-refused', params: {} }, null))
    expect(legal(send, failed)).toMatchObject({ standing: 'stuck', open: { id: sent.id } })
  })

  test('is due again at a change of phase, for which an older one does not count', () => {
    const later = legal(send, delivered, moved)
    expect(later).toMatchObject({ standing: 'due', last: { id: sent.id } })
    expect(briefOccasion(given(declared(), send, delivered, moved).state)).toMatchObject({
      kind: 'phase',
      phase: 'during'
    })
  })

  test('that was cancelled is due as before', () => {
    expect(legal(send, step('sending.cancel', { sending: sent.id, reason: '誤り' }))?.standing).toBe('due')
  })

  test('of a drill stays on the machine, and that is as it should be', () => {
    expect(legal(send, stated(sendingFacts.blocked(sent)))?.standing).toBe('blocked')
  })

  test('is due to nobody once the incident is closed', () => {
    expect(legal(step('halt.close', { reason: '終了' }))?.standing).toBe('closed')
  })
})
