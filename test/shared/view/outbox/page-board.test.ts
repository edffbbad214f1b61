import { expect, test } from 'vitest'
import type { Connector } from '../../../../shared/connector/connector.ts'
import { sendingFacts } from '../../../../shared/incident/sending/facts.ts'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { statusPageOf } from '../../../../shared/report/status-page/of-state.ts'
import { isOutdated, pagePlaces } from '../../../../shared/view/outbox/page-board.ts'
import { declared, given, minutes, stated, step } from '../../../helpers/given.ts'
import { posted } from '../../../helpers/given-notices.ts'

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
const pageOf = (state: IncidentState) =>
  statusPageOf(state, 'web', { title, url: folder.config.publicUrl, timeZone: 'Asia/Tokyo', now: minutes(600) })

test('there is a page for each channel of a way that is a page', () => {
  const { state } = given(declared())
  expect(pagePlaces(state, [mail, { ...folder, channels: ['web', 'push'] }]).map(({ channel }) => channel)).toEqual([
    'web',
    'push'
  ])
})

test('a page on which nothing stands is never out of date', () => {
  const { state } = given(declared())
  expect(pagePlaces(state, [folder])).toMatchObject([{ last: null, open: null }])
  expect(isOutdated(pageOf(state), { last: null })).toBe(false)
})

test('a notice that is out is missing from the page until it is published again', () => {
  const steps = [...posted('web'), publish]
  const queued = given(...steps).state
  const [sending] = [...queued.sendings.values()] as [Sending]
  expect(isOutdated(pageOf(queued), { last: null })).toBe(true)
  expect(pagePlaces(queued, [folder])).toMatchObject([{ last: null, open: { id: sending.id } }])
  const { state } = given(...steps, stated(sendingFacts.delivered(sending, '', null)))
  const [place] = pagePlaces(state, [folder])
  expect(place).toMatchObject({ last: { id: sending.id }, open: null })
  expect(place && isOutdated(pageOf(state), place)).toBe(false)
})

test('a page that was published before the notice went out is out of date', () => {
  const early = [declared(), publish]
  const [sending] = [...given(...early).state.sendings.values()] as [Sending]
  const { state } = given(...early, stated(sendingFacts.delivered(sending, '', null)))
  const later = given(...posted('web')).state
  const last = state.sendings.get(sending.id) as Sending
  expect(isOutdated(pageOf(later), { last: { ...last, endedAt: minutes(0) } })).toBe(true)
})
