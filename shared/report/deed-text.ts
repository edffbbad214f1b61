import { assertNever } from '../assert-never.ts'
import type { Deed } from '../drill/scenario/deed.ts'
import type { Names } from './names.ts'
import type { Language } from './time.ts'

const words = {
  ja: {
    rule: (rule: string) => `「${rule}」に対応`,
    notice: (channel: string) => `${channel}で告知を掲載`,
    anyNotice: '告知を掲載',
    severity: (severity: string) => `重大度を${severity}以上に`,
    phase: (phase: string) => `段階を「${phase}」へ進める`,
    cell: (service: string, state: string) => `${service}を「${state}」に`,
    anyCell: (state: string) => `いずれかのサービスを「${state}」に`,
    reached: (role: string) => `${role}に連絡し、復唱・受諾を得る`,
    anyReached: '電話で復唱・受諾を得る',
    engaged: '委託先・外部専門家に依頼',
    reported: (report: string) => `「${report}」を提出`,
    anyReported: '当局へ報告',
    check: { pass: '合格', fail: '不合格', notRun: '未実施' },
    checked: (check: string, result: string) => `資産点検「${check}」を${result}と記録`,
    anyCheck: (result: string) => `資産点検を${result}と記録`,
    decision: '判断待ちを決める',
    gate: (gate: string) => `再開条件「${gate}」を確認`,
    measured: '復旧作業の進みを記録',
    seen: '状況付与を確認',
    answered: '状況付与に回答'
  },
  en: {
    rule: (rule: string) => `answer “${rule}”`,
    notice: (channel: string) => `post a notice on ${channel}`,
    anyNotice: 'post a notice',
    severity: (severity: string) => `raise the severity to ${severity} or above`,
    phase: (phase: string) => `move on to “${phase}”`,
    cell: (service: string, state: string) => `set ${service} to “${state}”`,
    anyCell: (state: string) => `set a service to “${state}”`,
    reached: (role: string) => `reach ${role}: message repeated and accepted`,
    anyReached: 'reach somebody: message repeated and accepted',
    engaged: 'engage a vendor or an outside expert',
    reported: (report: string) => `file “${report}”`,
    anyReported: 'report to an authority',
    check: { pass: 'passed', fail: 'failed', notRun: 'not run' },
    checked: (check: string, result: string) => `record the asset check “${check}” as ${result}`,
    anyCheck: (result: string) => `record an asset check as ${result}`,
    decision: 'take the decision that waits',
    gate: (gate: string) => `say that “${gate}” is met`,
    measured: 'record how far the work of recovery is',
    seen: 'mark the inject as seen',
    answered: 'answer the inject'
  }
} as const

/** What a room is to do, in words: a deed of a scenario. What the playbook lacks stands by its id. */
export function deedText(deed: Deed, names: Names, language: Language): string {
  const said = words[language]
  switch (deed.kind) {
    case 'duty':
      return names.duty(deed.duty)
    case 'rule':
      return said.rule(names.rule(deed.rule))
    case 'notice':
      return deed.channel === null ? said.anyNotice : said.notice(names.channel(deed.channel))
    case 'severity':
      return said.severity(deed.atLeast)
    case 'phase':
      return said.phase(names.phase(deed.phase))
    case 'cell':
      return deed.service === null
        ? said.anyCell(names.state(deed.state))
        : said.cell(names.service(deed.service), names.state(deed.state))
    case 'reached':
      return deed.role === null ? said.anyReached : said.reached(names.role(deed.role))
    case 'reported':
      return deed.report === null ? said.anyReported : said.reported(names.deadline(deed.report))
    case 'check':
      return deed.check === null
        ? said.anyCheck(said.check[deed.result])
        : said.checked(names.check(deed.check), said.check[deed.result])
    case 'gate':
      return said.gate(names.gate(deed.gate))
    case 'engaged':
    case 'decision':
    case 'measured':
    case 'seen':
    case 'answered':
      return said[deed.kind]
    default:
      return assertNever(deed)
  }
}
