import type { CommandData } from '../../shared/incident/commands.ts'

/** A customer who cannot withdraw, as an agent takes the case down. */
export const intake: CommandData<'complaint.open'> = {
  form: {
    customer: 'T-48213',
    channel: 'phone',
    kind: 'withdrawal',
    summary: '昨夜の出金が反映されない',
    occurredAt: null,
    loss: { amount: '0.5', unit: 'BTC' },
    address: 'a3F9c1',
    txid: '',
    language: 'ja'
  },
  priority: '',
  evidence: [{ item: 'txid', state: 'asked' }],
  dispute: '',
  person: '',
  dueAt: null
}
