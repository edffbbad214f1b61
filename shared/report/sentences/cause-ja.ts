import { causeWordsJa as words } from '../words/cause-ja.ts'
import type { CauseSentences } from './cause-tables.ts'
import { clip } from './clip.ts'
import type { Say } from './sentences.ts'

/** The events of causes and of preventive actions in Japanese. */
export const causeJa: CauseSentences = {
  'cause.noted': ({ kind, area, text }) => `${words.kinds[kind]}(${words.areas[area]}):${text}`,
  'cause.amended': ({ kind, area, text }) => `原因を修正:${words.kinds[kind]}(${words.areas[area]})${text}`,
  'cause.removed': ({ text, reason }) => `原因を取り下げ:「${clip(text)}」${because(reason)}`,
  'cause.drafted': ({ section, text }) => `原因報告の第${section + 1}項を記載:${clip(text) || '(空欄)'}`,
  'cause.learned': ({ kind, text }) => `${words.lessons[kind]}:${text}`,
  'cause.unlearned': ({ text, reason }) => `教訓を取り下げ:「${clip(text)}」${because(reason)}`,
  'action.planned': (data, say) => `${named(data)}を計画:${plan(data, say)}`,
  'action.amended': (data, say) => `${named(data)}を変更:${plan(data, say)}${because(data.reason)}`,
  'action.finished': (data) => `${named(data)}を完了${data.note === '' ? '' : `:${data.note}`}`,
  'action.judged': (data) =>
    `${named(data)}は${data.effective ? '効果あり' : '効果なし'}${data.note === '' ? '' : `:${data.note}`}`,
  'action.reopened': (data) => `${named(data)}を再開${because(data.reason)}`,
  'action.dropped': (data) => `${named(data)}を中止${because(data.reason)}`
}

function named({ number, title }: { readonly number: number; readonly title: string }): string {
  return `施策 A-${number}「${clip(title)}」`
}

function plan({ owner, dueAt }: { readonly owner: string; readonly dueAt: number }, { names, time }: Say): string {
  return `${names.role(owner)}、期限 ${time(dueAt)}`
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由:${reason})`
}
