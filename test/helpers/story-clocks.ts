import type { Actor } from '../../shared/event/envelope.ts'
import type { Command, CommandData, CommandName } from '../../shared/incident/commands.ts'
import type { Deed } from './story-recovery.ts'

const MINUTE = 60_000

const words = {
  ja: {
    agreed: '協会と取り決めた20分を適用',
    listed: '当社・親会社とも非上場',
    classified: '重大と分類(取引全停止、全顧客に影響)',
    portal: '監督当局のポータル',
    branch: '欧州・シンガポールの顧客に影響'
  },
  en: {
    agreed: 'The 20 minutes agreed with the association apply',
    listed: 'Neither we nor the parent are listed',
    classified: 'Classified as major (all trading down, all clients hit)',
    portal: 'The authority’s portal',
    branch: 'Customers in the EU and in Singapore are hit'
  }
} as const

/** What legal does with its clocks in the story: one is late, one runs by two anchors, one was sent, one does not apply. */
export function clockDeeds(language: 'ja' | 'en', startAt: number, ito: Actor): Deed[] {
  const said = words[language]
  const on = (minute: number, deadline: string) =>
    deed(minute, ito, 'deadline.switch', { deadline, on: true, reason: said.branch })
  return [
    deed(2.2, ito, 'deadline.edit', { deadline: 'JP-JVCEA-1', change: { targetMinutes: 20 }, reason: said.agreed }),
    deed(5.2, ito, 'deadline.waive', { deadline: 'JP-TSE-1', reason: said.listed }),
    on(8.2, 'EU-DORA-1'),
    on(8.3, 'SG-MAS-1'),
    deed(11, ito, 'deadline.anchor', {
      deadlines: ['EU-DORA-1'],
      anchor: 'classifiedMajor',
      at: startAt + 10 * MINUTE,
      note: said.classified
    }),
    deed(21, ito, 'deadline.send', {
      deadline: 'SG-MAS-1',
      part: 'report',
      how: said.portal,
      receipt: 'MAS-20417',
      evidence: 'mas-20417.pdf'
    })
  ]
}

function deed<N extends CommandName>(minute: number, by: Actor, name: N, data: CommandData<N>): Deed {
  return { minute, by, command: { name, data } as Command }
}
