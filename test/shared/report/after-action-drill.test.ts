import { describe, expect, test } from 'vitest'
import { scenariosOf } from '../../../shared/drill/scenario/from-playbook.ts'
import type { Scenario } from '../../../shared/drill/scenario/schema.ts'
import { nobody } from '../../../shared/people/contact.ts'
import { reportOf } from '../../../shared/report/after-action/report.ts'
import { documentHtml } from '../../../shared/report/document/html.ts'
import { documentMarkdown } from '../../../shared/report/document/markdown.ts'
import { lateRoom } from '../../helpers/drill-rooms.ts'
import { declared, given, minutes, playbook, step } from '../../helpers/given.ts'
import { runDrill } from '../../helpers/run-drill.ts'
import { sato } from '../../helpers/people.ts'

const scenario = scenariosOf(playbook.playbook).find(({ id }) => id === 'DR-06') as Scenario
const marking = (view: Parameters<typeof lateRoom>[0]) => [
  ...lateRoom(view),
  ...(view.state.debrief.words.size === 0
    ? ([
        {
          by: sato,
          command: {
            name: 'debrief.mark',
            data: { subject: 'objective:O-1', verdict: 'partly', remark: '<b>遅い</b>' }
          }
        },
        {
          by: sato,
          command: { name: 'debrief.voice', data: { question: 0, text: '連絡が早かった', anonymous: false } }
        },
        { by: sato, command: { name: 'debrief.propose', data: { ref: 'ER-01', text: '代行を先に呼ぶ' } } }
      ] as const)
    : [])
]
const { state, events } = runDrill(scenario, marking, { everySeconds: 60 })
const input = { events, state, playbook, people: nobody, timeZone: 'Asia/Tokyo', now: minutes(200) }

describe.each([
  ['ja', '訓練の評価', '状況付与ごとの予定と実際', '一部達成: <b>遅い</b> (佐藤 健)'],
  ['en', 'Score of the drill', 'Expected against actual, inject by inject', 'partly met: <b>遅い</b> (佐藤 健)']
] as const)('the report of a drill in %s', (language, score, injects, mark) => {
  const report = reportOf('afterAction', { ...input, language })
  const section = (title: string) => report.sections.find((one) => one.title === title)

  test('tells its score, with an evaluator’s mark beside it', () => {
    expect(JSON.stringify(section(score))).toContain(mark)
  })

  test('draws the expected against the actual, with every inject in the picture and in the table', () => {
    const [picture] = section(injects)?.parts ?? []
    if (picture?.kind !== 'picture') throw new Error('no picture')
    expect(picture.table.rows).toHaveLength(scenario.injects.length)
    for (const { id } of scenario.injects) expect(picture.svg).toContain(id)
    expect(picture.svg).not.toMatch(/NaN|undefined/)
  })

  test('keeps what was said and proposed, and is marked as a drill in every form', () => {
    const said = JSON.stringify(report.sections)
    expect(said).toContain('連絡が早かった')
    expect(said).toContain('代行を先に呼ぶ')
    expect(report.title).toMatch(language === 'ja' ? /^【訓練】/ : /^\[DRILL\] /)
    expect(documentHtml(report)).not.toContain('<b>遅い</b>')
    expect(documentMarkdown(report)).toContain(score)
  })
})

test('the report of a live incident has none of it', () => {
  const live = given(declared(), step('duty.check', { duties: ['SYS-01'] }))
  const report = reportOf('afterAction', {
    events: live.events,
    state: live.state,
    playbook,
    people: nobody,
    language: 'ja',
    timeZone: 'Asia/Tokyo',
    now: minutes(60)
  })
  expect(report.sections.map(({ id }) => id)).not.toContain('drillScore')
})
