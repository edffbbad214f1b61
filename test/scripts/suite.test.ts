import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/root.ts'
import { failuresIn } from '../../scripts/test/suite.ts'

type Tried = Parameters<typeof failuresIn>[0]['testResults'][number]['assertionResults'][number]

const passed: Tried = { fullName: 'a duty is ticked', status: 'passed', failureMessages: [] }
const failed: Tried = {
  fullName: 'a duty is late',
  status: 'failed',
  failureMessages: ['Error: 1 is not 2\n    at a.ts:3']
}
const file = (name: string, status: string, assertionResults: readonly Tried[], message = '') => ({
  name: path.join(root, name),
  status,
  message,
  assertionResults
})

test('every test that failed stands in a line, with its file and what it said first', () => {
  const testResults = [
    file('test/a.test.ts', 'failed', [passed, failed, failed]),
    file('test/b.test.ts', 'passed', [passed])
  ]
  const line = `${path.normalize('test/a.test.ts')} > a duty is late: Error: 1 is not 2`
  expect(failuresIn({ numPassedTests: 2, testResults })).toEqual([line, line])
})

test('a file that could not be read is a failure of its own', () => {
  const testResults = [file('test/c.test.ts', 'failed', [], 'Cannot find module\nat c.ts')]
  expect(failuresIn({ numPassedTests: 0, testResults })).toEqual([
    `${path.normalize('test/c.test.ts')}: Cannot find module`
  ])
})
