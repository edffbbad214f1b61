import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')

function sources(folder: string): { readonly file: string; readonly text: string }[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))
}

/** What puts an event into words for whoever asks, and the labels of a chart whose marks went through the filter before. */
const wordings = ['sentence.ts', 'chart/labels.ts'].map((file) => path.join('shared/report', file))

describe('what is privileged', () => {
  test('every document that puts events into words goes through the filter', () => {
    const makers = sources('shared/report').filter(
      ({ file, text }) => !wordings.includes(file) && /\bsentenceOf\(/u.test(text)
    )
    expect(makers.length).toBeGreaterThan(1)
    expect(makers.filter(({ text }) => !text.includes('./privileged.ts')).map(({ file }) => file)).toEqual([])
  })

  test('nothing that others read is made of remarks, of notes or of evidence', () => {
    const read = ['shared/report', 'shared/notice', 'shared/outbox'].flatMap(sources)
    const words = read.filter(({ text }) => /\.remarks\b|\bprogress\??\.(notes|evidence)\b/u.test(text))
    expect(words.map(({ file }) => file)).toEqual([])
  })
})
