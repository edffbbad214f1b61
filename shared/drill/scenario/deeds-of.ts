import type { Playbook } from '../../playbook/schema.ts'
import type { Deed } from './deed.ts'

type Known = Pick<
  Playbook,
  'duties' | 'escalationRules' | 'noticeRules' | 'resumption' | 'assetChecks' | 'regulatorDeadlines'
>

/** What each kind of reference of a playbook comes to; what is not in the table (figures, call-tree tests) is no deed. */
const table: readonly {
  readonly ids: (playbook: Known) => readonly { readonly id: string }[]
  readonly deed: (id: string) => Deed
}[] = [
  { ids: ({ duties }) => duties, deed: (duty) => ({ kind: 'duty', duty }) },
  { ids: ({ escalationRules }) => escalationRules, deed: (rule) => ({ kind: 'rule', rule }) },
  // A rule for notices is kept by a notice that is out: what blocks would have kept it in.
  { ids: ({ noticeRules }) => noticeRules, deed: () => ({ kind: 'notice', channel: null }) },
  { ids: ({ resumption }) => resumption.gates, deed: (gate) => ({ kind: 'gate', gate }) },
  { ids: ({ assetChecks }) => assetChecks, deed: (check) => ({ kind: 'check', check, result: 'pass' }) },
  { ids: ({ regulatorDeadlines }) => regulatorDeadlines, deed: (report) => ({ kind: 'reported', report }) }
]

/** The deed that shows what a reference of the playbook looks at; null where it names a figure or nothing. */
export function deedOf(ref: string, playbook: Known): Deed | null {
  const row = table.find(({ ids }) => ids(playbook).some(({ id }) => id === ref))
  return row ? row.deed(ref) : null
}

/** The deeds behind some references, each once. */
export function deedsOf(refs: readonly string[], playbook: Known): Deed[] {
  const deeds = new Map<string, Deed>()
  for (const ref of refs) {
    const deed = deedOf(ref, playbook)
    if (deed) deeds.set(JSON.stringify(deed), deed)
  }
  return [...deeds.values()]
}
