import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openJournal } from '../../host/journal.ts'
import { freshFolder } from '../helpers/data-folder.ts'

test('an error is noted by its class, code and place, not by what it says', () => {
  const folder = freshFolder()
  openJournal(folder).note(
    'request incident.act',
    Object.assign(new TypeError('佐藤 03-1234-5678'), { code: 'ENOSPC' })
  )
  const text = readFileSync(path.join(folder, 'logs/haltdesk.log'), 'utf8')
  expect(text).toMatch(/request incident\.act TypeError ENOSPC at journal\.test\.ts:\d+/)
  expect(text).not.toMatch(/佐藤|1234/)
})

test('a long journal is put aside once and the new one begins', () => {
  const folder = freshFolder()
  const journal = openJournal(folder)
  journal.note('first')
  writeFileSync(path.join(folder, 'logs/haltdesk.log'), 'x'.repeat(600 * 1024))
  journal.note('second')
  expect(readFileSync(path.join(folder, 'logs/haltdesk.log'), 'utf8')).toContain('second')
  expect(existsSync(path.join(folder, 'logs/haltdesk.1.log'))).toBe(true)
})

test('where nothing can be written, nothing is thrown', () => {
  const folder = freshFolder()
  writeFileSync(path.join(folder, 'file'), '')
  expect(() => openJournal(path.join(folder, 'file')).note('x')).not.toThrow()
})
