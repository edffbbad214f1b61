import { expect, test } from 'vitest'
import { fold } from '../../../shared/incident/fold.ts'
import { emptyIncident } from '../../../shared/incident/state.ts'
import { nobody } from '../../../shared/people/contact.ts'
import { chartFile } from '../../../shared/report/after-action/chart.ts'
import { reportOf } from '../../../shared/report/after-action/report.ts'
import { documentHtml } from '../../../shared/report/document/html.ts'
import { archiveOf, archivingHost, attachedIncident, verified } from '../../helpers/archives.ts'
import { playbook } from '../../helpers/given.ts'
import { testHost } from '../../helpers/host.ts'
import { unzipped } from '../../helpers/zips.ts'

const languages = [
  ['ja', '告知:ウェブサイト(トップページ)', '復旧の図(画像)'],
  ['en', 'Notice: Website (top page)', 'The recovery chart, a picture']
] as const

async function posted(options: Parameters<typeof attachedIncident>[1] = {}) {
  let now = Date.parse('2026-03-01T00:00:00Z')
  const source = await archivingHost({ now: () => now })
  const stream = await attachedIncident(source, options)
  now += 12 * 60_000
  const command = { name: 'mark.post', data: { channel: 'web', nextUpdateAt: null } } as const
  await source.get('incident.act', { stream, command })
  now += 18 * 60_000
  const { written, bytes } = await archiveOf(source, stream)
  const { events } = await source.get('stream.read', { stream })
  return { written, bytes, files: unzipped(bytes), events }
}

test.each(languages)('in %s the report carries the chart as on the screen, and it lies there alone', async (...row) => {
  const [language, mark, kind] = row
  const { written, bytes, files, events } = await posted()
  const state = fold(emptyIncident, events)
  const now = written.about.madeAt
  const input = { events, state, playbook, people: nobody, language, timeZone: 'Asia/Tokyo', now }

  const html = String(files.get(`reports/after-action-report-${language}.html`))
  expect(html).toBe(documentHtml(reportOf('afterAction', input)))
  expect(html).toMatch(/<figure>\n<svg xmlns/u)

  const place = `reports/recovery-chart-${language}.svg`
  const svg = String(files.get(place))
  expect(svg).toBe(chartFile(input))
  // Alone it has nothing beside it that says what its numbers are.
  expect(svg).toMatch(/^<svg xmlns[\s\S]*<\/svg>$/u)
  expect(svg).toContain(mark)
  expect(svg).not.toMatch(/<script|<style|href=|src=|url\(|NaN|undefined/u)
  expect(String(files.get(`README-${language}.md`))).toContain(`| \`${place}\` | ${kind} |`)
  const { report } = await verified(await testHost(), bytes)
  expect(report.sound).toBe(true)
  expect(report.files).toContainEqual(expect.objectContaining({ path: place, kind: 'chart', verdict: 'ok' }))
})

test('of a drill the chart says so in its name and across the picture', async () => {
  const { files } = await posted({ drill: true })
  expect(files.has('reports/recovery-chart-en.svg')).toBe(false)
  expect(String(files.get('reports/DRILL-recovery-chart-en.svg'))).toMatch(/<title>[^<]*DRILL/u)
  expect(String(files.get('reports/DRILL-recovery-chart-ja.svg'))).toMatch(/<title>[^<]*訓練/u)
})

test('what is privileged is in no chart, even where it is pinned to it, and is counted there', async () => {
  const source = await archivingHost()
  const stream = await attachedIncident(source, { privileged: true })
  const { events } = await source.get('stream.read', { stream })
  const remark = events.find(({ data }) => data['text'] === '弁護士の見解')
  const pin = { name: 'entry.pin', data: { entry: `${remark?.node}:${remark?.seq}` } } as const
  await source.get('incident.act', { stream, command: pin })
  for (const privileged of ['left-out', 'included'] as const) {
    const files = unzipped((await archiveOf(source, stream, privileged)).bytes)
    const [ja, en] = languages.map(([language]) => String(files.get(`reports/recovery-chart-${language}.svg`)))
    expect(`${ja}${en}`).not.toMatch(/弁護士の見解|顧問/u)
    expect(ja).toContain('秘匿の記載 1 件を除いています')
    expect(en).toContain('1 privileged')
  }
})
