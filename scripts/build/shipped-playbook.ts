import { isDeepStrictEqual } from 'node:util'
import type { Plugin } from 'vite'
import { parsePlaybookText } from '../../shared/playbook/parse.ts'

/**
 * Works out at build time what `host/shipped-playbook.ts` says, and refuses to build a playbook that is not exactly what the
 * schema reads: so the host need not look through it at every start.
 */
export function shippedPlaybook(): Plugin {
  return {
    name: 'shipped-playbook',
    async load(id) {
      if (!id.endsWith('/host/shipped-playbook.ts')) return null
      const { shippedPlaybook: shipped } = (await import(id)) as typeof import('../../host/shipped-playbook.ts')
      const parsed = parsePlaybookText(shipped.text)
      if (!parsed.ok || !isDeepStrictEqual(parsed.playbook, JSON.parse(shipped.text))) {
        throw new Error('the playbook that ships is not what its schema reads')
      }
      return `export const shippedPlaybook = ${JSON.stringify(shipped)}`
    }
  }
}
