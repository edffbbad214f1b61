import { durationWords } from '../shared/report/time.ts'
import type { Message } from '../shared/watch/tell.ts'
import type { Told, ToldStep } from '../shared/watch/told.ts'
import type { ShellLanguage } from './text.ts'

/** What one notification says. */
export type NotificationText = { readonly title: string; readonly body: string }

const words = {
  ja: {
    drill: '【訓練】',
    level: (level: number) => `第${level}段階`,
    again: '再通知',
    lapse: '受諾後に動きなし',
    to: (roles: string) => `宛先:${roles}`,
    late: (span: string) => `${span}遅れ`,
    between: '、',
    missed: (count: number) => `不在の間に期限を過ぎた段階 ${count} 件`,
    missedHelp: '案件を開いて順に確認してください。',
    more: (count: number) => `ほか ${count} 件のエスカレーション`
  },
  en: {
    drill: '[DRILL] ',
    level: (level: number) => `level ${level}`,
    again: 'told again',
    lapse: 'nothing heard since it was acknowledged',
    to: (roles: string) => `To: ${roles}`,
    late: (span: string) => `${span} late`,
    between: ', ',
    missed: (count: number) => `${count} steps fell due while you were away`,
    missedHelp: 'Open the incident and go through them.',
    more: (count: number) => `And ${count} more escalations`
  }
} as const

/** A message in words: the rule and who is told, for which incident. It names roles, never people or numbers. */
export function notificationText(message: Message, language: ShellLanguage): NotificationText {
  const say = words[language]
  const { told } = message
  const incident = `${told.drill ? say.drill : ''}${told.title}`
  if (message.kind === 'missed') return { title: incident, body: `${say.missed(message.count)}\n${say.missedHelp}` }
  if (message.kind === 'more') return { title: say.more(message.count), body: incident }
  return {
    title: `${told.drill ? say.drill : ''}${stepTitle(message.step, language)}`,
    body: bodyOf(message.step, told, language)
  }
}

function stepTitle({ rule, kind, level }: ToldStep, language: ShellLanguage): string {
  const say = words[language]
  if (kind === 'lapse') return `${rule} ${say.lapse}`
  return [rule, say.level(level), kind === 'repeat' ? say.again : ''].filter((part) => part !== '').join(' ')
}

function bodyOf({ name, roles, lateMs }: ToldStep, told: Told, language: ShellLanguage): string {
  const say = words[language]
  const to = roles.length > 0 ? say.to(roles.map((role) => role[language]).join(say.between)) : ''
  const late = lateMs > 0 ? say.late(durationWords(lateMs, language)) : ''
  return [told.title, name[language], to, late].filter((line) => line !== '').join('\n')
}
