import { expect, test } from 'vitest'
import { peopleExportHandlers } from '../../../host/handlers/people-export.ts'
import { peopleHandlers } from '../../../host/handlers/people.ts'
import type { Parts } from '../../../host/handlers/parts.ts'
import type { Contact } from '../../../shared/people/contact.ts'
import { cardOf } from '../../../shared/people/contact.ts'
import { emptyDraft, personalOf } from '../../../shared/people/person.ts'

const draft = {
  ...emptyDraft('Asia/Tokyo'),
  name: '佐藤',
  numbers: [{ kind: 'mobile' as const, value: '090-1111-2222' }]
}
const contact: Contact = { ...cardOf(draft, 'sealed'), id: 'c-1', retired: false }

/** What handlers work with where the disk takes nothing any more. */
const parts = {
  settings: { read: () => ({ person: '佐藤', department: 'system', role: '' }) },
  shelf: { find: () => null, current: () => null },
  desk: {
    now: () => 0,
    newId: () => 'new',
    org: () => ({ state: { contacts: new Map([[contact.id, contact]]) } }),
    append: () => ({ ok: false, fault: 'disk-full', detail: 'ENOSPC' })
  },
  people: {
    opener: async () => () => personalOf(draft),
    sealer: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' }))
  }
} as unknown as Parts

test('with a full disk a number is still shown: somebody must be called', async () => {
  const { 'people.reveal': reveal, 'people.print': print } = peopleHandlers(parts)
  expect(await reveal({ id: 'c-1', field: 'numbers', why: 'call' })).toEqual({
    ok: true,
    value: { numbers: draft.numbers }
  })
  expect(await print({ ids: ['c-1'], what: 'call-sheets' })).toMatchObject({
    ok: true,
    value: { contacts: [{ name: '佐藤' }] }
  })
})

test('with a full disk no file of contacts leaves, and nothing is saved', async () => {
  const refusal = { ok: false, fault: { code: 'disk-full', params: { code: 'ENOSPC' } } }
  const { 'people.export': write } = peopleExportHandlers(parts)
  expect(await write({ format: 'csv', encoding: 'utf-8-bom', language: 'ja' })).toMatchObject(refusal)
  expect(await peopleHandlers(parts)['people.save']({ id: null, draft })).toMatchObject(refusal)
})
