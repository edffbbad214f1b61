import type { SendingAct } from '../../../shared/view/outbox/sending-acts.ts'

/** The key of each decision about a sending. */
export const sendingKeys = {
  release: 'y',
  retry: 'r',
  confirm: 'c',
  hold: 'h',
  cancel: 'x'
} as const satisfies Readonly<Record<SendingAct, string>>
