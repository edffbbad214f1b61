import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Envelope } from '../../../shared/event/envelope.ts'
import { linkOf } from '../../../shared/event/chain.ts'
import type { IncidentState } from '../../../shared/incident/state.ts'
import { briefText } from '../../../shared/report/brief/brief.ts'
import { chronologyMarkdown } from '../../../shared/report/chronology.ts'
import { filingDocument } from '../../../shared/report/filing/document.ts'
import { filingHtml } from '../../../shared/report/filing/html.ts'
import { filingMarkdown } from '../../../shared/report/filing/markdown.ts'
import { namesOf } from '../../../shared/report/names.ts'
import { forOthers, leftOutLine } from '../../../shared/report/privileged.ts'
import { rowsAsText } from '../../../shared/report/rows-as-text.ts'
import { sharedLines } from '../../../shared/report/shared-log.ts'
import { handoverBrief } from '../../../shared/view/handover.ts'
import { timelineRows } from '../../../shared/view/timeline.ts'
import { chartAt } from '../../helpers/chart.ts'
import { begun } from '../../helpers/given-filings.ts'
import type { Step } from '../../helpers/given.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { sha256 } from '../../helpers/long-incident.ts'
import { ito, sato } from '../../helpers/people.ts'

const MARK = 'zq7-privileged-zq7'
const zone = 'Asia/Tokyo'

/** Everything that is made for others, as one text. */
function everything(events: readonly Envelope[], state: IncidentState): string {
  const now = minutes(600)
  const chronology = (language: 'ja' | 'en') =>
    chronologyMarkdown({ stream: 'inc-1', events, state, playbook, language, timeZone: zone, now })
  const names = namesOf(playbook, 'ja', state.addedDuties)
  const rows = timelineRows(events, state, playbook)
  const setting = { state, playbook, timeZone: zone, asOf: now }
  const filings = [...state.filings.values()].flatMap((filing) => {
    const documents = [filingDocument(filing, setting, 'ja'), filingDocument(filing, setting, 'en')]
    return documents.flatMap((document) => [filingMarkdown(document), filingHtml(document)])
  })
  const chart = chartAt(600, { events, state })
  return [
    JSON.stringify(chart),
    ...filings,
    chronology('ja'),
    chronology('en'),
    rowsAsText(rows, { language: 'ja', names, timeZone: zone, drill: state.drill }),
    JSON.stringify(sharedLines([], events, state, sha256)),
    JSON.stringify(briefText(state, playbook, 'legal', { now, timeZone: zone })),
    JSON.stringify(handoverBrief(state, playbook, now, events).lastDecisions)
  ].join('\n')
}

/** Ways in which something privileged may come to be written; each says how many writings it makes. */
const ways: readonly (readonly [number, (at: number) => readonly Step[]])[] = [
  [1, () => [step('remark.add', { text: `見解 ${MARK}`, privileged: `理由 ${MARK}` }, { by: ito })]],
  [
    1,
    (at) => [
      step('remark.add', { text: `見解 ${MARK}` }, { by: sato }),
      step('remark.correct', { remark: `id${at}`, text: `訂正 ${MARK}` }),
      step('privilege.claim', { of: `remark:id${at}`, reason: `理由 ${MARK}` }, { by: ito }),
      step('entry.pin', { entry: `node-1:${at}` })
    ]
  ],
  [
    1,
    (at) => [
      step('duty.note', { duty: 'LG-04', text: MARK }, { by: ito }),
      step('privilege.claim', { of: `entry:node-1:${at}`, reason: MARK }, { by: ito })
    ]
  ],
  [
    1,
    (at) => [
      step('duty.attach', { duty: 'LG-04', evidence: { kind: 'text', text: MARK } }, { by: ito }),
      step('privilege.claim', { of: `entry:node-1:${at}`, reason: MARK }, { by: ito })
    ]
  ],
  [0, () => [step('remark.add', { text: '誰でも読める' })]],
  [0, () => [step('duty.check', { duties: ['SYS-01'] })]]
]

function play(picks: readonly number[]): { events: readonly Envelope[]; state: IncidentState; written: number } {
  let steps: Step[] = [declared(), begun()]
  let written = 0
  for (const pick of picks) {
    const [count, make] = ways[pick] ?? [0, () => []]
    const { events, state } = given(...steps)
    if (pick === 5 && state.duties.has('SYS-01')) continue
    steps = [...steps, ...make(events.length + 1)]
    written += count
  }
  return { ...given(...steps), written }
}

describe('what is made for others', () => {
  test('never holds a word of what is privileged, and says how many writings were left out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(ways.length - 1), { maxLength: 8 }), (picks) => {
        const { events, state, written } = play(picks)
        const text = everything(events, state)
        expect(text.includes(MARK)).toBe(false)
        expect(forOthers(events, state).leftOut).toBe(written)
        expect(text.includes(leftOutLine(written, 'ja'))).toBe(true)
        expect(text.includes(leftOutLine(written, 'en'))).toBe(true)
        expect(text.includes(`"privilegedLeftOut":${written}`)).toBe(true)
      }),
      { numRuns: 60 }
    )
  })

  test('holds it again when legal gives the privilege up', () => {
    const { events, state } = given(
      declared(),
      step('remark.add', { text: MARK, privileged: 'x' }, { by: ito }),
      step('privilege.lift', { of: 'remark:id2', reason: '開示に同意' }, { by: ito })
    )
    expect(everything(events, state).includes(MARK)).toBe(true)
    expect(forOthers(events, state).leftOut).toBe(0)
  })

  test('says in both languages that nothing was left out', () => {
    expect(leftOutLine(0, 'ja')).toBe('秘匿により除いた記載はありません。')
    expect(leftOutLine(1, 'en')).toBe('1 privileged writing was left out.')
    expect(leftOutLine(2, 'en')).toBe('2 privileged writings were left out.')
  })
})

test('a log for others proves its gaps: the hash of what is missing is the one that the next event names', () => {
  const { events, state } = given(declared(), step('remark.add', { text: MARK, privileged: 'x' }, { by: ito }))
  const chained = events.map((event, index) => ({ ...event, prev: index === 0 ? null : `link-${index}` }))
  const lines = sharedLines([], chained, state, sha256)
  expect(lines).toHaveLength(4)
  expect(lines[2]).toEqual({
    withheld: { node: 'node-1', seq: 2, prev: 'link-1', hash: linkOf(chained[1] as Envelope, sha256) }
  })
})
