import type { FilingSentences } from './filing-tables.ts'

/** The events of privileged writings in English. */
export const filingEn: FilingSentences = {
  'privilege.claimed': ({ of, reason }) => `${subject(of)} marked as privileged (reason: ${reason})`,
  'privilege.lifted': ({ of, reason }) => `${subject(of)} no longer privileged (reason: ${reason})`
}

function subject(of: string): string {
  return of.startsWith('remark:') ? 'Remark' : 'Entry'
}
