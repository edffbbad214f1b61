import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../../renderer')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name)

/** The classes that a file of styles has rules for. */
function rulesOf(file: string): Set<string> {
  const selectors = read(file)
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/:global\([^)]*\)/g, '')
    .replaceAll(/\{[^{}]*\}/g, '{}')
  return new Set(named(selectors, /\.([a-z]\w*)/gi))
}

const rules = new Map(globSync('**/*.module.css', { cwd: root }).map((file) => [file, rulesOf(file)]))
/** The classes that somebody names, by the file of their rules; and the files of which a class is worked out as the page runs. */
const uses = new Map([...rules.keys()].map((file) => [file, new Set<string>()]))
const open = new Set<string>()

for (const file of globSync('**/*.{ts,tsx}', { cwd: root })) {
  const text = read(file)
  // What stands in quotes are keys of texts and places of files, which look like classes.
  const code = text.replaceAll(/'[^'\n]*'/g, "''")
  for (const [, variable, from = ''] of text.matchAll(/import (\w+) from '([^']*\.module\.css)'/g)) {
    const styles = path.join(path.dirname(file), from)
    for (const name of named(code, new RegExp(`(?<![.\\w])${variable}\\.(\\w+)`, 'g'))) uses.get(styles)?.add(name)
    if (code.includes(`${variable}[`)) open.add(styles)
  }
}

test('every class that a part of the page names has a rule', () => {
  const bare = [...uses].flatMap(([file, names]) =>
    [...names].filter((name) => rules.get(file)?.has(name) === false).map((name) => `${file}: ${name}`)
  )
  expect(bare).toEqual([])
})

test('every rule is for a class that some part names', () => {
  expect([...uses.values()].reduce((sum, names) => sum + names.size, 0)).toBeGreaterThan(800)
  const left = [...rules].flatMap(([file, names]) =>
    open.has(file) ? [] : [...names].filter((name) => !uses.get(file)?.has(name)).map((name) => `${file}: ${name}`)
  )
  expect(left).toEqual([])
})

// A class that is composed is copied into each file that composes it, and the copy that is read last wins over what a screen set.
test('no file of styles composes the classes of another: a part names both', () => {
  expect([...rules.keys()].filter((file) => read(file).includes('composes:'))).toEqual([])
})
