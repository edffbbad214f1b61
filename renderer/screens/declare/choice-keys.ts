import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'

const TYPE_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']
const SEVERITY_KEYS = ['q', 'w', 'e', 'r']

/** The keys that pick a type: the digits from left to right, halts before troubles as they stand on the screen. */
export function typeKeys(playbook: PlaybookIndex): ReadonlyMap<string, string> {
  const { types } = playbook.playbook
  const shown = [...types.filter((type) => type.kind === 'halt'), ...types.filter((type) => type.kind === 'trouble')]
  return keysFor(shown, TYPE_KEYS)
}

/** The keys that pick a severity: the row under the digits, the gravest first. */
export function severityKeys(playbook: PlaybookIndex): ReadonlyMap<string, string> {
  return keysFor(playbook.playbook.severities, SEVERITY_KEYS)
}

function keysFor(rows: readonly { readonly id: string }[], keys: readonly string[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(({ id }, index) => (keys[index] === undefined ? [] : [[id, keys[index]] as const])))
}
