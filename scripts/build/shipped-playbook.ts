import { isDeepStrictEqual } from 'node:util'
import type { Plugin } from 'vite'
import { shippedPlaybook } from '../../host/shipped-playbook.ts'
import { parsePlaybookText } from '../../shared/playbook/parse.ts'

/**
 * Puts what `host/shipped-playbook.ts` works out in its place, and refuses to build a playbook that is not exactly what the
 * schema reads: so the host need not look through it at every start.
 */
export function playbookAsShipped(): Plugin {
  return {
    name: 'shipped-playbook',
    load(id) {
      if (!id.endsWith('/host/shipped-playbook.ts')) return null
      const parsed = parsePlaybookText(shippedPlaybook.text)
      if (!parsed.ok || !isDeepStrictEqual(parsed.playbook, JSON.parse(shippedPlaybook.text))) {
        throw new Error('the playbook that ships is not what its schema reads')
      }
      return `export const shippedPlaybook = ${JSON.stringify(shippedPlaybook)}`
    }
  }
}
