import { describe, expect, test } from 'vitest'
import { containerFaults, contentFaults } from '../../shared/archive/report.ts'
import { troubleSchema } from '../../shared/bridge/shapes.ts'
import { connectorFaults } from '../../shared/connector/decide.ts'
import { refusalCodes } from '../../shared/incident/refusal.ts'
import { en } from '../../renderer/text/en/index.ts'
import { ja } from '../../renderer/text/ja/index.ts'

/** What the host refuses besides what `decide` does. */
const hostRefusals = [
  ...connectorFaults,
  'address-bad',
  'archive-not-sound',
  'archive-too-large',
  'archive-without-privileged',
  'backup-failed',
  'backup-unreadable',
  'contact-locked',
  'disk-full',
  'evidence-altered',
  'evidence-missing',
  'folder-read-only',
  'link-not-here',
  'link-refused',
  'no-such-archive',
  'no-such-backup',
  'opened-from-archive',
  'no-such-incident',
  'no-such-playbook',
  'pdf-failed',
  'pdf-not-here',
  'looks-only',
  'wallboard-not-here',
  'playbook-has-errors',
  'connector-by-hand',
  'list-empty',
  'no-such-connector',
  'not-a-mail-connector',
  'nothing-unknown',
  'outbox-closed',
  'who-are-you',
  'write-failed'
]

const leaves = (value: object, at = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[`${at}${key}`, inner]] : leaves(inner as object, `${at}${key}.`)
  )
const japanese = leaves(ja)
const english = new Map(leaves(en))
const holes = (text: string) =>
  [...text.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map((found) => String(found[1])).toSorted((a, b) => a.localeCompare(b))

describe.each([
  ['Japanese', ja],
  ['English', en]
] as const)('in %s', (_language, text) => {
  test.each([...refusalCodes, ...hostRefusals])('the refusal %s is a sentence', (code) => {
    expect(Object.keys(text.refusal)).toContain(code)
  })
  test.each([...containerFaults])('what is wrong with an archive, %s, is a sentence', (code) => {
    expect(Object.keys(text.archive.fault)).toContain(code)
  })
  test.each([...contentFaults])('what an archive holds wrongly, %s, is a sentence', (code) => {
    expect(Object.keys(text.archive.finding)).toContain(code)
  })
  test.each(troubleSchema.shape.code.options)('the trouble %s is a sentence', (code) => {
    expect(Object.keys(text.trouble)).toContain(code)
  })
})

test('every text takes the same values in both languages', () => {
  const differing = japanese.filter(([key, text]) => String(holes(text)) !== String(holes(english.get(key) ?? '')))
  expect(differing.map(([key]) => key)).toEqual([])
})

test('no English text holds Japanese, but for the names of the languages', () => {
  const mixed = [...english].filter(([, text]) => /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(text))
  expect(mixed.filter(([, text]) => text !== '日本語')).toEqual([])
})

test('no text is empty', () => {
  expect([...japanese, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
})
