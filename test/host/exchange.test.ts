import { expect, test } from 'vitest'
import type { Envelope } from '../../shared/event/envelope.ts'
import { defaultPlaybookText, testHost } from '../helpers/host.ts'

const english = { language: 'en', timeZone: 'Asia/Tokyo' } as const
const say = (text: string) => ({ name: 'remark.add', data: { text } }) as const

async function bundle(title = '現物取引の停止', drill = false) {
  const source = await testHost()
  const stream = await source.declare({ title, drill })
  await source.get('incident.act', { stream, command: say('確認しました') })
  const file = await source.get('incident.export', { stream, format: 'jsonl', ...english })
  const lines = file.text.trimEnd().split('\n')
  return { source, stream, file, lines, events: lines.map((line) => JSON.parse(line) as Envelope) }
}

test('an exported incident opens in a fresh installation, with its playbook, as it was', async () => {
  const { source, stream, file, events } = await bundle()
  expect(events.map(({ type }) => type)).toEqual(['playbook.published', 'halt.declared', 'remark.added'])
  const target = await testHost()
  expect(await target.get('incident.import', { text: file.text })).toEqual({
    taken: 3,
    known: 0,
    streams: [stream],
    rejected: [],
    unknown: 0,
    brokenLinks: 0
  })
  expect(await target.get('stream.read', { stream })).toEqual(await source.get('stream.read', { stream }))
  expect(await target.ask('incident.act', { stream, command: say('引き継ぎました') })).toMatchObject({ ok: true })
})

test('a file for others goes without what is privileged, and a console that is given it says so', async () => {
  const source = await testHost()
  await source.get('settings.write', { department: 'legal', role: 'R-LG-H' })
  const stream = await source.declare({ title: '現物取引の停止' })
  const privileged = { name: 'remark.add', data: { text: '弁護士の見解', privileged: '顧問' } } as const
  await source.get('incident.act', { stream, command: privileged })
  await source.get('incident.act', { stream, command: say('続報') })
  const whole = await source.get('incident.export', { stream, format: 'jsonl', ...english })
  const shared = await source.get('incident.export', { stream, format: 'shared', ...english })
  const read = await source.get('incident.export', { stream, format: 'markdown', ...english })
  expect(whole.text).toContain('弁護士の見解')
  expect(shared.text + read.text).not.toMatch(/弁護士の見解|顧問/)
  expect(shared.fileName).toMatch(/-shared\.jsonl$/)
  expect(shared.text.split('\n')[0]).toBe('{"shared":{"privilegedLeftOut":1}}')
  expect(read.text).toContain('1 privileged writing was left out.')
  const report = await (await testHost()).get('incident.import', { text: shared.text })
  expect(report.rejected.map(({ code }) => code)).toEqual(['not-an-event', 'not-an-event', 'not-an-event'])
  expect(report.brokenLinks).toBe(1)
})

test('twice is once, and lines may come in any order', async () => {
  const { stream, lines } = await bundle()
  const target = await testHost()
  await target.get('incident.import', { text: lines.toReversed().join('\n') })
  const before = await target.get('stream.read', { stream })
  target.notices.length = 0
  expect(await target.get('incident.import', { text: lines.join('\r\n') })).toMatchObject({
    taken: 0,
    known: 3,
    rejected: []
  })
  expect(await target.get('stream.read', { stream })).toEqual(before)
  expect(target.notices).toEqual([])
})

test('two consoles that worked apart end up with the same incident', async () => {
  const { source, stream, file } = await bundle()
  const other = await testHost({ person: 'Mori' })
  await other.get('incident.import', { text: file.text })
  await other.get('incident.act', { stream, command: say('from the other room') })
  await source.get('incident.act', { stream, command: say('こちらから') })
  const back = await other.get('incident.export', { stream, format: 'jsonl', ...english })
  const again = await source.get('incident.export', { stream, format: 'jsonl', ...english })
  await source.get('incident.import', { text: back.text })
  await other.get('incident.import', { text: again.text })
  expect(await other.get('stream.read', { stream })).toEqual(await source.get('stream.read', { stream }))
})

test('every line that is not taken is named with its number and why; the good ones are taken', async () => {
  const { lines, events } = await bundle()
  const [, declared, remark] = events as [Envelope, Envelope, Envelope]
  const strange = [
    lines[0],
    'not json',
    '',
    '{"type":"remark.added"}',
    lines[1],
    JSON.stringify({ ...remark, data: { text: 7 } }),
    JSON.stringify({ ...declared, data: { ...declared.data, title: 'forged' } }),
    JSON.stringify({ ...remark, stream: '../../etc' }),
    JSON.stringify({ ...events[0], seq: 9, data: { hash: '0'.repeat(64), playbook: {} } }),
    JSON.stringify({ ...remark, data: { text: 'x'.repeat(5 * 1024 * 1024) } }),
    lines[2]
  ]
  const target = await testHost()
  expect(await target.get('incident.import', { text: strange.join('\n') })).toMatchObject({
    taken: 3,
    rejected: [
      { line: 2, code: 'not-json' },
      { line: 4, code: 'not-an-event' },
      { line: 6, code: 'bad-data', detail: 'remark.added' },
      { line: 7, code: 'conflict' },
      { line: 8, code: 'not-an-event', detail: 'stream' },
      { line: 9, code: 'bad-data', detail: 'playbook.published' },
      { line: 10, code: 'too-large' }
    ]
  })
})

test('an event from a newer console is kept and passed on, not applied', async () => {
  const { stream, lines, events } = await bundle()
  const newer = {
    ...(events[2] as Envelope),
    node: 'newer',
    seq: 1,
    prev: null,
    type: 'tide.turned',
    data: { deep: { er: [1] } }
  }
  const target = await testHost()
  const report = await target.get('incident.import', { text: [...lines, JSON.stringify(newer)].join('\n') })
  expect(report).toMatchObject({ taken: 4, unknown: 1, rejected: [] })
  const { text } = await target.get('incident.export', { stream, format: 'jsonl', ...english })
  expect(text).toContain('"tide.turned"')
})

test('an incident of which lines are missing or changed says that its chain is broken', async () => {
  const { lines, events } = await bundle()
  const changed = { ...(events[1] as Envelope), data: { ...events[1]?.data, title: 'changed' } }
  const target = await testHost()
  const report = await target.get('incident.import', { text: [lines[0], JSON.stringify(changed), lines[2]].join('\n') })
  expect(report).toMatchObject({ taken: 3, brokenLinks: 1 })
})

test('a playbook that comes along with an incident does not become the one that new incidents run on', async () => {
  const source = await testHost({ now: () => Date.now() + 60_000 })
  const theirs = JSON.stringify({ ...JSON.parse(defaultPlaybookText), edition: '2031-01-01' })
  const { hash } = await source.get('playbook.publish', { text: theirs })
  const stream = await source.declare({ playbook: hash })
  const { text } = await source.get('incident.export', { stream, format: 'jsonl', ...english })
  const target = await testHost()
  const own = (await target.get('app.hello', {})).playbook
  await target.get('incident.import', { text })
  expect((await target.get('app.hello', {})).playbook).toBe(own)
  expect(await target.ask('playbook.read', { hash })).toMatchObject({ ok: true })
})

test('the file of a drill says so in its name, and no title makes a path', async () => {
  const { file } = await bundle('../出金 / "訓練"', true)
  expect(file.fileName).toMatch(/^DRILL-出金-訓練-\d{4}-\d{2}-\d{2}\.jsonl$/)
})

test('a chronology can be read in either language', async () => {
  const { source, stream } = await bundle('Deposit trouble')
  const markdown = (language: 'ja' | 'en') =>
    source.get('incident.export', { stream, format: 'markdown', language, timeZone: 'Asia/Tokyo' })
  const [ja, en] = [await markdown('ja'), await markdown('en')]
  expect(en.fileName).toMatch(/^Deposit-trouble-.*\.md$/)
  expect(en.text).toContain('確認しました')
  expect(ja.text).not.toBe(en.text)
})
