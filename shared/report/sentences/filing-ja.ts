import type { FilingSentences } from './filing-tables.ts'

/** The events of privileged writings in Japanese. */
export const filingJa: FilingSentences = {
  'privilege.claimed': ({ of, reason }) => `${subject(of)}を秘匿に指定(理由:${reason})`,
  'privilege.lifted': ({ of, reason }) => `${subject(of)}の秘匿を解除(理由:${reason})`
}

function subject(of: string): string {
  return of.startsWith('remark:') ? '書き込み' : '記録'
}
