import type { Load } from '../../incident/inquiry/inquiry.ts'
import { loadFields } from '../../incident/inquiry/inquiry.ts'
import { answerJa } from './answer-ja.ts'
import { supportWordsOf } from '../words/support.ts'
import type { Say } from './sentences.ts'
import type { SupportSentences } from './support-tables.ts'

const words = supportWordsOf('ja')

/** The events of the support desk, in Japanese. */
export const supportJa: SupportSentences = {
  ...answerJa,
  'inquiry.reported': ({ load }, say) => `問い合わせ状況:${figures(load, say)}`,
  'inquiry.corrected': ({ load, reason }, say) => `問い合わせ状況を訂正:${figures(load, say)}${because(reason)}`,
  'inquiry.withdrawn': ({ reason }) => `問い合わせ状況の報告を取消し${because(reason)}`,
  'inquiry.gauged': ({ channel, perHour, handleMinutes }, { names }) =>
    `${names.support.channel(channel)}の基準:平常1時間あたり${perHour ?? '—'}件、1件あたり${handleMinutes ?? '—'}分`,
  'shift.planned': (data, say) => `窓口の配置:${seat(data, say)}${say.time(data.from)}から${relief(data, say)}`,
  'shift.changed': (data, say) => `窓口の配置を変更:${seat(data, say)}${relief(data, say)}`,
  'shift.ended': (data, say) => `窓口を離れた:${seat(data, say)}`,
  'shift.cancelled': (data, say) => `窓口の配置を取消し:${seat(data, say)}${because(data.reason)}`,
  'complaint.opened': ({ number, form, priority, dispute }, { names }) =>
    [
      `案件 ${number} を受付(${names.support.channel(form.channel)}、${names.support.kind(form.kind)}、顧客 ${form.customer}):「${form.summary}」`,
      priority === '' ? '' : `【優先:${names.support.priority(priority)}】`,
      dispute === '' ? '' : `【法的措置・外部申立ての意思】${dispute}`
    ].join(''),
  'complaint.amended': ({ number, reason }) => `案件 ${number}:内容を訂正${because(reason)}`,
  'complaint.ranked': ({ number, priority, reason }, { names }) =>
    `案件 ${number}:優先は${priority === '' ? 'なし' : names.support.priority(priority)}${because(reason)}`,
  'complaint.gathered': ({ number, item, state }, { names }) =>
    `案件 ${number}:資料「${names.support.evidence(item)}」:${state === null ? '未確認' : words.evidence[state]}`,
  'complaint.moved': ({ number, turn, reason }, say) =>
    `案件 ${number}:${say.names.support.step(turn.step)}へ(${turn.person}${turn.dueAt === null ? '' : `、連絡期限 ${say.time(turn.dueAt)}`})${because(reason)}`,
  'complaint.disputed': ({ number, text }) => `案件 ${number}:法的措置・外部申立ての意思が示された:「${text}」`,
  'complaint.settled': ({ number, reason }) => `案件 ${number}:法的措置・外部申立ての意思を解除${because(reason)}`,
  'complaint.noted': ({ number, text }) => `案件 ${number}:メモ「${text}」`,
  'complaint.answered': ({ number, channel, text }, { names }) =>
    `案件 ${number}:顧客へ回答(${names.support.channel(channel)}):「${text}」`,
  'complaint.closed': ({ number, result, text }, { names }) =>
    `案件 ${number}:終了、${names.support.result(result)}「${text}」`,
  'complaint.reopened': ({ number, reason }) => `案件 ${number}:再開${because(reason)}`
}

function figures(load: Load, { names }: Say): string {
  const lines = load.lines.map((line) => {
    const counted = loadFields.flatMap((field) => (line[field] === null ? [] : [words.counted(field, line[field])]))
    return `${names.support.channel(line.channel)} ${counted.join('・')}`
  })
  const volume = load.volumeMultiple === null ? [] : [`件数は平常の${load.volumeMultiple}倍`]
  const topics = load.topics === '' ? [] : [`多い質問「${load.topics}」`]
  return `${[...lines, ...volume, ...topics].join('、')}(直近${load.periodMinutes}分)`
}

function seat({ person, channel }: { person: string; channel: string }, { names }: Say): string {
  return `${person}(${names.support.channel(channel)})`
}

function relief({ until, relief: who }: { until: number | null; relief: string }, say: Say): string {
  const named = who === '' ? '' : `、交代者 ${who}`
  return `${until === null ? '、交代未定' : `、交代予定 ${say.time(until)}`}${named}`
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由:${reason})`
}
