import { expect, test } from 'vitest'
import type { ContactDraft } from '../../../shared/people/person.ts'
import { emptyDraft } from '../../../shared/people/person.ts'
import { testHost } from '../../helpers/host.ts'

const draft = (name: string, deputyOrder: number | null): ContactDraft => ({
  ...emptyDraft('Asia/Tokyo'),
  name,
  department: 'system',
  role: 'R-SYS-H',
  deputyOrder,
  numbers: [{ kind: 'mobile', value: '090-1111-2222' }]
})

test('the order of calling is set for all of a role at once, and nobody is shown for it', async () => {
  const host = await testHost()
  const first = (await host.get('people.save', { id: null, draft: draft('佐藤', null) })).id
  const second = (await host.get('people.save', { id: null, draft: draft('鈴木', 1) })).id
  await host.get('people.order', { ids: [second, first] })
  const { contacts } = await host.get('people.list', {})
  expect(contacts.map(({ name, deputyOrder }) => [name, deputyOrder])).toEqual([
    ['佐藤', 1],
    ['鈴木', null]
  ])
  const types = (await host.get('stream.read', { stream: 'org' })).events.map(({ type }) => type)
  const added = types.lastIndexOf('contact.added')
  expect(types.slice(added + 1)).toEqual(['contact.changed', 'contact.changed'])
  await host.get('people.order', { ids: [second, first] })
  expect((await host.get('stream.read', { stream: 'org' })).events).toHaveLength(types.length)
})
