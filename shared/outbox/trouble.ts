import { z } from 'zod'

/**
 * What can keep a message from going out. `lasting` ones need a person; the others are tried again by themselves, for days
 * if need be. The words of each say what to do.
 */
const troubles = {
  'name-not-found': { lasting: false },
  unreachable: { lasting: false },
  'timed-out': { lasting: false },
  dropped: { lasting: false },
  'server-busy': { lasting: false },
  'server-error': { lasting: false },
  'server-full': { lasting: false },
  'folder-missing': { lasting: false },
  'disk-full': { lasting: false },
  'certificate-expired': { lasting: true },
  'certificate-name': { lasting: true },
  'certificate-unknown': { lasting: true },
  'encryption-failed': { lasting: true },
  'encryption-missing': { lasting: true },
  'login-refused': { lasting: true },
  'access-refused': { lasting: true },
  'address-gone': { lasting: true },
  redirected: { lasting: true },
  'message-refused': { lasting: true },
  'message-too-large': { lasting: true },
  'sender-refused': { lasting: true },
  'recipients-refused': { lasting: true },
  'list-missing': { lasting: true },
  'folder-read-only': { lasting: true },
  'secret-missing': { lasting: true },
  'secret-locked': { lasting: true },
  'connector-missing': { lasting: true },
  'progress-lost': { lasting: true },
  /** Nobody knows whether it arrived: the answer, or this console, was lost in between. */
  'answer-lost': { lasting: true },
  unexpected: { lasting: true }
} as const

export type TroubleCode = keyof typeof troubles
export const troubleCodes = Object.keys(troubles) as readonly TroubleCode[]

/** A trouble with what fills its sentence: a status, a name of a host, never a word of the other side's. */
export const sendTroubleSchema = z.object({
  code: z.enum(troubleCodes as [TroubleCode, ...TroubleCode[]]),
  params: z.record(z.string(), z.union([z.string(), z.number()]))
})
export type SendTrouble = z.infer<typeof sendTroubleSchema>

/** Whether nothing but a person helps. */
export function isLasting(code: TroubleCode): boolean {
  return troubles[code].lasting
}

/** A trouble by its code. */
export function trouble(code: TroubleCode, params: SendTrouble['params'] = {}): SendTrouble {
  return { code, params }
}

/** Reads a trouble's code from a text; a code of a newer console is an unexpected one. */
export function troubleCodeOf(text: string): TroubleCode {
  return troubleCodes.find((code) => code === text) ?? 'unexpected'
}
