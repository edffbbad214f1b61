import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sha256 } from '../../../host/store/hash.ts'
import type { Manifest } from '../../../shared/archive/manifest.ts'
import { archiveOf, archivingHost, attachedIncident, verified } from '../../helpers/archives.ts'
import type { TestHost } from '../../helpers/host.ts'
import { testHost } from '../../helpers/host.ts'
import type { Zipped } from '../../helpers/zips.ts'
import { unzipped, zipOf, zippedAgain } from '../../helpers/zips.ts'

let good: Buffer
let files: ReadonlyMap<string, Buffer>
let target: TestHost

beforeAll(async () => {
  const source = await archivingHost()
  good = (await archiveOf(source, await attachedIncident(source))).bytes
  files = unzipped(good)
})
beforeEach(async () => {
  target = await testHost()
})

/** Whatever comes of a file, nothing of it enters the log or the evidence, and it cannot be opened or taken in. */
async function refusal(bytes: Uint8Array) {
  const events = async () => (await target.get('store.check', {})).events
  const before = await events()
  const { ticket, report } = await verified(target, bytes)
  expect(report.sound).toBe(false)
  const no = { ok: false, fault: { kind: 'refused', code: 'archive-not-sound' } }
  expect(await target.ask('archive.open', { ticket })).toMatchObject(no)
  expect(await target.ask('archive.take', { ticket })).toMatchObject(no)
  expect(await events()).toBe(before)
  expect(fs.existsSync(path.join(target.folder, 'evidence'))).toBe(false)
  expect(await target.get('archive.list', {})).toEqual([])
  return report
}

const one = (file: Partial<Zipped>): Buffer => zipOf([{ path: 'manifest.json', content: '{}', ...file }])
const zeros = (size: number) => Buffer.alloc(size)

/** The archive with its manifest changed, every other file as it was. */
function withManifest(change: (manifest: Manifest) => unknown): Buffer {
  const manifest = JSON.parse(String(files.get('manifest.json'))) as Manifest
  return zippedAgain(new Map([...files, ['manifest.json', Buffer.from(JSON.stringify(change(manifest)))]]))
}

/** The archive with a file changed and the manifest made to fit: what somebody would do who knows how it is made. */
function forged(place: string, change: (text: string) => string): Buffer {
  const content = Buffer.from(change(String(files.get(place))))
  const manifest = JSON.parse(String(files.get('manifest.json'))) as Manifest
  const row = { size: content.length, sha256: sha256(content) }
  const listed = manifest.files.map((file) => (file.path === place ? { ...file, ...row } : file))
  const text = Buffer.from(JSON.stringify({ ...manifest, files: listed }))
  return zippedAgain(new Map([...files, [place, content], ['manifest.json', text]]))
}

describe('a file that is no archive of ours is named and not looked into', () => {
  test.each<[string, () => Uint8Array, object]>([
    ['empty', () => zeros(0), { code: 'empty' }],
    ['a picture', () => Buffer.from('\x89PNG and so on'), { code: 'not-a-zip' }],
    ['three bytes', () => Buffer.from('PK\x03'), { code: 'not-a-zip' }],
    ['cut off in a file', () => good.subarray(0, 5000), { code: 'truncated' }],
    ['cut off in the directory', () => good.subarray(0, -60), { code: 'truncated' }],
    ['with its middle gone', () => Buffer.concat([good.subarray(0, 900), good.subarray(1500)]), { code: 'truncated' }],
    ['with bytes after it', () => Buffer.concat([good, Buffer.from('x')]), { code: 'stray-bytes' }],
    [
      'with bytes before it',
      () => zipOf([{ path: 'a', content: 'a' }], { between: '#!/bin/sh' }),
      { code: 'stray-bytes' }
    ],
    ['with a comment', () => zipOf([{ path: 'a', content: 'a' }], { comment: 'hello' }), { code: 'stray-bytes' }],
    ['a zip of something else', () => zipOf([{ path: 'a.txt', content: 'a' }]), { code: 'no-manifest' }],
    ['encrypted', () => one({ flags: 1 }), { code: 'encrypted', params: { path: 'manifest.json' } }],
    ['packed in another way', () => one({ method: 12 }), { code: 'unknown-packing' }],
    [
      'leading out of the folder',
      () => one({ path: '../../etc/passwd' }),
      { code: 'bad-name', params: { path: '../../etc/passwd' } }
    ],
    ['leading out in the middle', () => one({ path: 'a/../../b' }), { code: 'bad-name' }],
    ['with an absolute name', () => one({ path: '/etc/passwd' }), { code: 'bad-name' }],
    ['with a drive', () => one({ path: 'C:/x' }), { code: 'bad-name' }],
    ['with backslashes', () => one({ path: '..\\x' }), { code: 'bad-name' }],
    ['with a NUL in a name', () => one({ path: 'a\0.json' }), { code: 'bad-name', params: { path: 'a?.json' } }],
    ['with an empty name', () => one({ path: '' }), { code: 'bad-name' }],
    ['with a name of 300 letters', () => one({ path: 'a'.repeat(300) }), { code: 'bad-name' }],
    ['with a symbolic link', () => one({ mode: 0o120777 }), { code: 'link-inside' }],
    ['with a device', () => one({ mode: 0o060600 }), { code: 'not-a-file' }],
    ['with a folder', () => one({ path: 'reports/', content: '' }), { code: 'not-a-file' }],
    [
      'with a name twice',
      () =>
        zipOf([
          { path: 'a', content: '1' },
          { path: 'a', content: '2' }
        ]),
      { code: 'duplicate-name' }
    ],
    [
      'with a name twice but for capitals',
      () =>
        zipOf([
          { path: 'README', content: '1' },
          { path: 'readme', content: '2' }
        ]),
      { code: 'duplicate-name' }
    ],
    ['with another name in a local header', () => one({ localPath: 'manifest.jsoX' }), { code: 'damaged-directory' }],
    [
      'with two million zeros packed',
      () => one({ content: zeros(2_000_000), method: 8 }),
      { code: 'packed-too-tightly' }
    ],
    ['claiming 3 GB', () => one({ content: 'a', method: 8, size: 3_000_000_000 }), { code: 'packed-too-tightly' }],
    [
      'of more files than any',
      () => zipOf(Array.from({ length: 20_001 }, (_, n) => ({ path: `f${n}`, content: '' }))),
      { code: 'too-many-files' }
    ],
    [
      'with a manifest that is no JSON',
      () => one({ content: 'manifest' }),
      { code: 'bad-manifest', params: { detail: 'JSON' } }
    ],
    ['with a manifest of nothing', () => one({ content: '{}' }), { code: 'bad-manifest' }],
    [
      'with a manifest longer than it claims',
      () => one({ content: 'a'.repeat(200), method: 8, size: 20 }),
      { code: 'bad-manifest', params: { detail: 'CRC' } }
    ],
    [
      'of another format',
      () => one({ content: '{"format":"other","version":1}' }),
      { code: 'unknown-format', params: { detail: 'other' } }
    ],
    [
      'of a version to come',
      () => withManifest((manifest) => ({ ...manifest, version: 2 })),
      { code: 'unknown-version', params: { detail: '2' } }
    ],
    [
      'a drill that says it is live',
      () => withManifest((manifest) => ({ ...manifest, mark: 'DRILL' })),
      { code: 'bad-manifest', params: { detail: 'mark' } }
    ],
    [
      'with a file listed twice',
      () => withManifest((manifest) => ({ ...manifest, files: [...manifest.files, ...manifest.files] })),
      { code: 'bad-manifest' }
    ]
  ])('%s', async (_name, bytes, fault) => {
    const report = await refusal(bytes())
    expect(report.fault).toMatchObject(fault)
    expect(report.files).toEqual([])
  })

  test('overlapping files, which unpack to more than they hold', async () => {
    const bytes = zipOf([
      { path: 'a', content: 'aaaa' },
      { path: 'b', content: 'bbbb' }
    ])
    // The second row of the directory points into the first file.
    bytes.writeUInt32LE(0, bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 42)
    expect((await refusal(bytes)).fault).toMatchObject({ code: 'damaged-directory' })
  })
})

describe('an archive that was altered says which file', () => {
  const verdicts = async (bytes: Uint8Array) => {
    const { files: rows, fault } = await refusal(bytes)
    expect(fault).toBeNull()
    return Object.fromEntries(rows.flatMap(({ path: at, verdict }) => (verdict === 'ok' ? [] : [[at, verdict]])))
  }
  const without = (place: string) => new Map([...files].filter(([at]) => at !== place))

  test('a file that is gone, one too many, one with other content, one with another size', async () => {
    expect(await verdicts(zippedAgain(without('playbook.json')))).toEqual({ 'playbook.json': 'missing' })
    const more = new Map([...files, ['extra.exe', Buffer.from('MZ')]])
    expect(await verdicts(zippedAgain(more))).toEqual({ 'extra.exe': 'not-listed' })
    const text = String(files.get('reports/executive-summary-ja.md'))
    const other = (content: string) => new Map([...files, ['reports/executive-summary-ja.md', Buffer.from(content)]])
    expect(await verdicts(zippedAgain(other(text.replace('の', 'が'))))).toEqual({
      'reports/executive-summary-ja.md': 'wrong-hash'
    })
    expect(await verdicts(zippedAgain(other(`${text} `)))).toEqual({ 'reports/executive-summary-ja.md': 'wrong-size' })
  })

  test('a byte that was changed anywhere in a packed file', async () => {
    const bytes = Buffer.from(good)
    bytes[200] = (bytes[200] ?? 0) ^ 0xff
    expect(await verdicts(bytes)).toEqual({ 'incident.jsonl': 'damaged' })
  })
})

describe('an archive whose manifest was made to fit says what does not hold', () => {
  const findings = async (bytes: Uint8Array) => (await refusal(bytes)).findings
  const line = (index: number, change: (line: string) => string) => (text: string) =>
    text
      .split('\n')
      .map((one, at) => (at === index ? change(one) : one))
      .join('\n')

  test.each<[string, () => Uint8Array, object[]]>([
    [
      'an event that was rewritten breaks the chain',
      () =>
        forged(
          'incident.jsonl',
          line(2, (one) => one.replace('"enteredAt":', '"enteredAt":1'))
        ),
      [{ code: 'broken-chain', params: { count: 1 } }]
    ],
    [
      'an event that was taken out',
      () =>
        forged('incident.jsonl', (text) =>
          text
            .split('\n')
            .filter((_, at) => at !== 3)
            .join('\n')
        ),
      [
        { code: 'broken-chain' },
        { code: 'manifest-differs', params: { field: 'events' } },
        { code: 'evidence-unnamed' }
      ]
    ],
    [
      'a line that is no event',
      () => forged('incident.jsonl', (text) => `${text}nonsense\n`),
      [{ code: 'bad-line', params: { line: 6, detail: 'not-json' } }]
    ],
    [
      'an event of another incident',
      () =>
        forged(
          'incident.jsonl',
          (text) => text + (text.split('\n')[2] ?? '').replace(/"stream":"[^"]+"/, '"stream":"inc-other"')
        ),
      [{ code: 'foreign-event', params: { detail: 'inc-other' } }]
    ],
    [
      'a live incident that was made a drill',
      () => forged('incident.jsonl', (text) => text.replace('"drill":false', '"drill":true')),
      [
        { code: 'drill-turned' },
        { code: 'broken-chain', params: { count: 1 } },
        { code: 'manifest-differs', params: { field: 'drill' } }
      ]
    ],
    [
      'no declaration',
      () => forged('incident.jsonl', (text) => text.split('\n').slice(0, 2).join('\n')),
      [{ code: 'no-incident' }, { code: 'playbook-differs' }, { code: 'evidence-unnamed' }]
    ],
    [
      'another playbook',
      () => forged('playbook.json', (text) => text.replace('"edition"', '"editioN"')),
      [{ code: 'playbook-differs' }]
    ],
    ['a playbook that is no JSON', () => forged('playbook.json', () => 'x'), [{ code: 'playbook-unreadable' }]],
    [
      'another title',
      () => withManifest((manifest) => ({ ...manifest, incident: { ...manifest.incident, title: '別の案件' } })),
      [{ code: 'manifest-differs', params: { field: 'title' } }]
    ],
    ['no log', () => without('incident.jsonl'), [{ code: 'no-log' }]],
    ['no playbook', () => without('playbook.json'), [{ code: 'no-playbook' }]],
    [
      'evidence that nobody counted as missing',
      () => without('evidence/'),
      [{ code: 'evidence-absent', params: { count: 1 } }]
    ]
  ])('%s', async (_name, bytes, expected) => {
    expect(await findings(bytes())).toMatchObject(expected)
  })

  /** Without a file, and without its row. */
  function without(start: string): Buffer {
    const manifest = JSON.parse(String(files.get('manifest.json'))) as Manifest
    const kept = { ...manifest, files: manifest.files.filter((file) => !file.path.startsWith(start)) }
    const rest = [...files].filter(([at]) => !at.startsWith(start))
    return zippedAgain(new Map([...rest, ['manifest.json', Buffer.from(JSON.stringify(kept))]]))
  }
})
