import { readFileSync } from 'node:fs'
import path from 'node:path'
import { canonical } from '../../shared/event/canonical.ts'
import { parsePlaybookText } from '../../shared/playbook/parse.ts'
import type { Playbook } from '../../shared/playbook/schema.ts'
import { sha256 } from './long-incident.ts'

/** The playbook that ships with the product, and the hash that an incident names it by. */
export function defaultPlaybook(): { readonly playbook: Playbook; readonly hash: string } {
  const file = path.join(import.meta.dirname, '../../assets/playbook/default.json')
  const text = readFileSync(file, 'utf8')
  const parsed = parsePlaybookText(text)
  if (!parsed.ok) throw new Error(`the default playbook has ${parsed.problems.length} mistakes`)
  return { playbook: parsed.playbook, hash: sha256(canonical(JSON.parse(text))) }
}
