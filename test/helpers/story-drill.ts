import type { Command, CommandData, CommandName } from '../../shared/incident/commands.ts'

const words = {
  ja: {
    who: '松本 彩',
    answer: '当直から聞いた。全出金の停止を指示した',
    tag: '復唱なし',
    tagText: 'PRへの連絡で復唱を求めなかった',
    note: '35分の状況付与は少し待つ',
    remark: '停止は早いが、記録が遅れた',
    well: '停止の判断が早かった',
    late: '広報の責任者に届くまで12分かかった',
    change: '深夜は広報の代行を先に呼び出す'
  },
  en: {
    who: 'Aya Matsumoto',
    answer: 'Heard it from the duty desk. All withdrawals are being stopped',
    tag: 'No read-back',
    tagText: 'PR was told without asking to repeat the message',
    note: 'Wait a little with the inject of minute 35',
    remark: 'Quick to stop, slow to record',
    well: 'The decision to stop came fast',
    late: 'It took 12 minutes to reach the head of PR',
    change: 'At night call the deputy of PR first'
  }
} as const

/** What the drill of the story starts with: a theft in daylight, led by the commander of the story, ten times as fast. */
export function storyDrillStart(language: 'ja' | 'en') {
  return {
    scenario: 'DR-01',
    plan: null,
    pace: 10,
    announced: true,
    facilitator: words[language].who,
    commander: { person: words[language].who, role: 'R-IC' },
    language
  } as const
}

/** What the room, the facilitator and an evaluator do in it, one after the other: it stands at 50 minutes, paused. */
export function storyDrillDeeds(language: 'ja' | 'en'): Command[] {
  const said = words[language]
  const first = 'DR-01.1'
  return [
    deed('inject.see', { inject: first }),
    deed('halt.regrade', { severity: 'SEV1', reason: said.answer }),
    deed('duty.check', { duties: ['CMD-01'] }),
    deed('inject.answer', { inject: first, text: said.answer }),
    deed('drill.jump', { to: 'next-inject' }),
    deed('service.change', {
      cells: [
        { service: 'cryptoOut', asset: '*' },
        { service: 'fiatOut', asset: '*' }
      ],
      state: 'halted',
      note: ''
    }),
    deed('call.log', {
      role: 'R-SYS-H',
      slot: { role: 'R-SYS-H', contact: '' },
      number: 0,
      outcome: 'confirmed',
      callBackAt: null,
      seconds: 40,
      note: '',
      paper: true
    }),
    deed('drill.jump', { to: 'next-inject' }),
    deed('drill.tag', { label: said.tag, text: said.tagText, inject: null }),
    deed('mark.post', { channel: 'web', nextUpdateAt: null }),
    deed('drill.jump', { to: 'next-inject' }),
    deed('drill.note', { text: said.note }),
    deed('debrief.mark', { subject: `inject:${first}`, verdict: 'partly', remark: said.remark }),
    deed('debrief.voice', { question: 0, text: said.well, anonymous: false }),
    deed('debrief.voice', { question: 1, text: said.late, anonymous: true }),
    deed('debrief.propose', { ref: 'ER-01', text: said.change }),
    deed('drill.jump', { to: 'next-inject' }),
    deed('drill.pause', { reason: said.note })
  ]
}

function deed<N extends CommandName>(name: N, data: CommandData<N>): Command {
  return { name, data } as Command
}
