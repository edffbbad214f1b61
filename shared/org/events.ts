import { z } from 'zod'
import type { EventTable } from '../incident/noun.ts'

/** What is recorded of the organisation rather than of one incident: the versions of its playbook. */
export const orgEvents = {
  /** A playbook version in full. `hash` is the SHA-256 of its canonical JSON: what an incident names it by. */
  'playbook.published': {
    version: 1,
    schema: z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), playbook: z.record(z.string(), z.unknown()) })
  }
} as const satisfies EventTable
