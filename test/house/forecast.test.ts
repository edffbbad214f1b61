import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const forecast = 'shared/view/recovery/forecast.ts'

/** From where what customers or authorities read is made, checked, sent and shown for approval. */
const outgoing = [
  'shared/notice/**/*.ts',
  'shared/incident/{fact,eta,approval,notice,sending}/**/*.ts',
  'shared/{outbox,connector}/**/*.ts',
  'shared/report/**/*.ts',
  'shared/view/chart/**/*.ts',
  'host/**/*.ts',
  'renderer/screens/{notices,outbox}/**/*.{ts,tsx}'
]

/** What a source file takes from other files of the house. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)]
    .map((found) => path.posix.join(path.posix.dirname(file), String(found[1])))
    .filter((found) => /\.tsx?$/u.test(found))
}

/** The way by which a file reaches the forecast, file by file; undefined where it does not. */
function wayTo(start: string): string[] | undefined {
  const seen = new Set([start])
  const queue: string[][] = [[start]]
  for (const way of queue) {
    const last = way.at(-1) ?? start
    if (last === forecast) return way
    for (const next of importsOf(last)) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push([...way, next])
    }
  }
  return undefined
}

test('the forecast is out of reach of everything that customers read: facts, notices, the outbox, reports, the picture', () => {
  const files = globSync(outgoing, { cwd: root }).map((file) => file.replaceAll('\\', '/'))
  expect(files.length).toBeGreaterThan(60)
  expect(files.map(wayTo).filter((way) => way !== undefined)).toEqual([])
})

test('the way to it would be found', () => {
  expect(wayTo('test/shared/view/recovery/forecast.test.ts')).toEqual([
    'test/shared/view/recovery/forecast.test.ts',
    forecast
  ])
})
