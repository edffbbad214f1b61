import type { PersonalKind } from '../people/personal-data.ts'
import { personalIn } from '../people/personal-data.ts'
import type { Decision } from './noun.ts'
import type { RefusalCode } from './refusal.ts'
import { refused } from './refusal.ts'

const codes = {
  mail: 'personal-mail',
  number: 'personal-number',
  wallet: 'personal-wallet',
  name: 'personal-name'
} as const satisfies Record<PersonalKind, RefusalCode>

/** Refuses texts about customers that hold personal data: it says what was found and never repeats it. */
export function personalRefusal(...texts: readonly string[]): Decision | undefined {
  for (const text of texts) {
    const kind = personalIn(text)
    if (kind) return refused(codes[kind])
  }
  return undefined
}
