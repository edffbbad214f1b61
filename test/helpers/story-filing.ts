import type { Actor } from '../../shared/event/envelope.ts'
import type { Command } from '../../shared/incident/commands.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { Deed } from './story-recovery.ts'

const words = {
  ja: {
    counsel: '顧問弁護士の見解:約款第12条の適用を前提に、補償の要否は原因の確定後に判断する。',
    counselWhy: '法的助言に関する記載',
    customers: '注文できない顧客 約1,200名。金額への影響は調査中。他社への影響はない。',
    detected: '停止完了の5分前、社内監視の警報(約定件数の急減)により検知。'
  },
  en: {
    counsel: 'Counsel: go by clause 12 of the terms; decide on compensation once the cause is confirmed.',
    counselWhy: 'Legal advice',
    customers: 'About 1,200 customers cannot place orders. Amounts are being investigated. No third party is affected.',
    detected: 'Detected five minutes before the halt, by our own monitoring (executions fell sharply).'
  }
} as const

/** What legal does in the story: a privileged remark, and the first report to the supervisor, half written. */
export function filingDeeds(language: 'ja' | 'en', ito: Actor): Deed[] {
  const said = words[language]
  const both = (key: 'customers' | 'detected') => ({ ja: words.ja[key], en: words.en[key] })
  const write = (minute: number, field: string, key: 'customers' | 'detected'): Deed => ({
    minute,
    by: ito,
    command: (state: IncidentState): Command => {
      const filing = [...state.filings.keys()][0] ?? ''
      return { name: 'filing.edit', data: { filing, field, text: both(key), was: 0 } }
    }
  })
  return [
    {
      minute: 20.5,
      by: ito,
      command: { name: 'remark.add', data: { text: said.counsel, privileged: said.counselWhy } }
    },
    { minute: 21, by: ito, command: { name: 'filing.start', data: { deadline: 'JP-FSA-1', stage: 'first' } } },
    write(23, 'impact', 'customers'),
    write(23.5, 'detectedAt', 'detected')
  ]
}
