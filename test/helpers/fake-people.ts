import type { Handlers, Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok, refuse } from '../../shared/bridge/contract.ts'
import { cardOf } from '../../shared/people/contact.ts'
import { maskContact } from '../../shared/people/masked.ts'
import type { ContactDraft, Personal } from '../../shared/people/person.ts'
import { personalOf } from '../../shared/people/person.ts'

type Held = { readonly draft: ContactDraft; readonly retired: boolean }
type PeopleRow = Extract<keyof Handlers, `people.${string}`>
type Answers = { readonly [N in PeopleRow]: (input: Input<N>) => Reply<Output<N>> }

/** The contacts of a fake host: kept in memory, masked as a real host masks them. `seed` become `c-1`, `c-2`, ... */
export function fakePeople(seed: readonly ContactDraft[]): Answers {
  const held = new Map<string, Held>(seed.map((draft, index) => [`c-${index + 1}`, { draft, retired: false }]))
  const change = (id: string, to: (before: Held) => Held): Reply<Record<string, never>> => {
    const before = held.get(id)
    if (!before) return refuse('no-such-contact')
    held.set(id, to(before))
    return ok({})
  }
  const clear = (id: string): Personal | null => {
    const found = held.get(id)
    return found ? personalOf(found.draft) : null
  }
  return {
    'people.list': () =>
      ok({
        protection: 'os',
        lockedKeys: 0,
        contacts: [...held].map(([id, { draft, retired }]) =>
          maskContact({ ...cardOf(draft, ''), id, retired }, personalOf(draft))
        )
      }),
    'people.reveal': ({ id, field }) => {
      const personal = clear(id)
      if (!personal) return refuse('no-such-contact')
      return ok(field === 'all' ? personal : { [field]: personal[field] })
    },
    'people.save': ({ id, draft }) => {
      const to = id ?? `c-${held.size + 1}`
      held.set(to, { draft, retired: false })
      return ok({ id: to })
    },
    'people.order': ({ ids }) => {
      ids.forEach((id, index) =>
        change(id, ({ draft, retired }) => ({ draft: { ...draft, deputyOrder: index === 0 ? null : index }, retired }))
      )
      return ok({})
    },
    'people.retire': ({ id }) => change(id, (before) => ({ ...before, retired: true })),
    'people.verify': ({ id, on }) =>
      change(id, ({ draft, retired }) => ({ draft: { ...draft, verifiedOn: on }, retired })),
    'people.importPreview': () =>
      ok({
        format: 'csv',
        encoding: 'utf-8',
        charactersLost: 0,
        columns: [],
        rows: 0,
        readable: 0,
        preview: [],
        findings: [],
        duplicates: []
      }),
    'people.importCommit': () => ok({ added: 0, replaced: 0, skipped: 0, findings: [], duplicates: [] }),
    'people.export': ({ format }) =>
      ok({
        fileName: `contacts.${format === 'csv' ? 'csv' : 'vcf'}`,
        mimeType: 'text/plain',
        content: '',
        count: held.size,
        locked: 0,
        lost: { characters: [], contacts: [] }
      }),
    'people.print': ({ ids }) =>
      ok({
        contacts: ids.flatMap((id) => {
          const personal = clear(id)
          return personal ? [{ id, ...personal }] : []
        })
      })
  }
}
