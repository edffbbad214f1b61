import { expect, test } from 'vitest'
import type { Connector } from '../../../../shared/connector/connector.ts'
import { sendingFacts } from '../../../../shared/incident/sending/facts.ts'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import { countOutdated, isOutdated, pagePlaces } from '../../../../shared/view/outbox/page-board.ts'
import { declared, given, minutes, stated, step } from '../../../helpers/given.ts'
import { posted } from '../../../helpers/given-notices.ts'
import { takahashi } from '../../../helpers/people.ts'

const title = { ja: '稼働状況', en: 'Status' }
const folder = {
  id: 'k2',
  node: 'node-1',
  name: '状況ページ',
  config: { kind: 'statusFolder', folder: '/srv/status', title, publicUrl: 'https://status.example.com/' },
  channels: ['web'],
  briefs: [],
  keyed: [],
  setAt: 0,
  removed: false,
  trial: null,
  list: null
} as const satisfies Connector
const mail = { ...folder, id: 'k3', config: { ...folder.config, kind: 'mail' } } as unknown as Connector
const publish = step('page.send', { connector: 'k2', via: '状況ページ', channel: 'web' })
test('there is a page for each channel of a way that is a page', () => {
  const { state } = given(declared())
  expect(pagePlaces(state, [mail, { ...folder, channels: ['web', 'push'] }]).map(({ channel }) => channel)).toEqual([
    'web',
    'push'
  ])
})

test('a page on which nothing stands is never out of date', () => {
  const { state } = given(declared())
  const [place] = pagePlaces(state, [folder])
  expect(place).toMatchObject({ last: null, open: null })
  expect(place && isOutdated(state, place)).toBe(false)
})

test('a notice that was posted by hand is missing from the page until it is published again', () => {
  const steps = [...posted('web'), publish]
  const queued = given(...steps).state
  const [sending] = [...queued.sendings.values()] as [Sending]
  const [before] = pagePlaces(queued, [folder])
  expect(before).toMatchObject({ last: null, open: { id: sending.id } })
  expect(before && isOutdated(queued, before)).toBe(true)
  expect(countOutdated(queued, [folder])).toBe(0)
  const waiting = given(...posted('web')).state
  expect(countOutdated(waiting, [folder])).toBe(1)
  expect(countOutdated({ ...waiting, drill: true }, [folder])).toBe(0)
  const { state } = given(...steps, stated(sendingFacts.delivered(sending, '', null)))
  const [place] = pagePlaces(state, [folder])
  expect(place).toMatchObject({ last: { id: sending.id }, open: null })
  expect(place && isOutdated(state, place)).toBe(false)
  expect(place && isOutdated(state, { ...place, last: { ...sending, endedAt: minutes(0) } })).toBe(true)
})

test('a notice that went out by the page itself stands on it', () => {
  const { state } = given(declared())
  const said = { value: null, by: takahashi, at: 0, enteredAt: 0 }
  const notice = { ...pageSending(), kind: 'notice', status: 'delivered', endedAt: minutes(9), queued: said } as const
  const sendings = new Map([[notice.id, notice]])
  expect(pagePlaces({ ...state, sendings }, [folder])).toMatchObject([{ last: { id: notice.id } }])
})

function pageSending(): Sending {
  return [...given(declared(), publish).state.sendings.values()][0] as Sending
}
