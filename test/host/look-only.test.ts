import { expect, test } from 'vitest'
import { lookingRequests, lookOnly } from '../../host/look-only.ts'
import { requests } from '../../shared/bridge/contract.ts'
import type { Handlers, RequestName } from '../../shared/bridge/contract.ts'
import { testHost } from '../helpers/host.ts'

test('whoever only looks is refused every row of the contract but the few that show', async () => {
  const reached: string[] = []
  const names = Object.keys(requests) as RequestName[]
  const all = Object.fromEntries(names.map((name) => [name, () => void reached.push(name)])) as unknown as Handlers
  const looking = lookOnly(all) as unknown as Record<string, (input: unknown) => unknown>
  const answers = names.map((name) => [name, looking[name]?.({})] as const)
  expect(reached.toSorted()).toEqual(lookingRequests.toSorted())
  const refused = answers.filter(([name]) => !lookingRequests.includes(name))
  expect(refused.every(([, reply]) => JSON.stringify(reply).includes('looks-only'))).toBe(true)
  expect(lookingRequests).not.toContain('incident.act')
  expect(lookingRequests).not.toContain('people.list')
})

test('a wallboard is opened for an incident that is here, by a face that can', async () => {
  const opened: string[] = []
  const shell = await testHost({
    wallboard: (stream) => {
      opened.push(stream)
      return null
    }
  })
  expect(await shell.ask('window.wallboard', { stream: 'inc-none' })).toMatchObject({
    fault: { code: 'no-such-incident' }
  })
  const stream = await shell.declare()
  expect(await shell.get('window.wallboard', { stream })).toEqual({ token: null })
  expect(opened).toEqual([stream])
  const bare = await testHost()
  const other = await bare.declare()
  expect(await bare.ask('window.wallboard', { stream: other })).toMatchObject({
    fault: { code: 'wallboard-not-here' }
  })
})
