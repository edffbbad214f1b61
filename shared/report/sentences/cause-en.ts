import { causeWordsEn as words } from '../words/cause-en.ts'
import type { CauseSentences } from './cause-tables.ts'
import { clip } from './clip.ts'
import type { Say } from './sentences.ts'

/** The events of causes and of preventive actions in English. */
export const causeEn: CauseSentences = {
  'cause.noted': ({ kind, area, text }) => `${words.kinds[kind]} (${words.areas[area]}): ${text}`,
  'cause.amended': ({ kind, area, text }) => `Now a ${words.kinds[kind].toLowerCase()} (${words.areas[area]}): ${text}`,
  'cause.removed': ({ text, reason }) => `Cause taken out: “${clip(text)}”${because(reason)}`,
  'cause.drafted': ({ section, text }) => `Section ${section + 1} of the cause report: ${clip(text) || 'emptied'}`,
  'cause.learned': ({ kind, text }) => `${words.lessons[kind]}: ${text}`,
  'cause.unlearned': ({ text, reason }) => `Lesson taken out: “${clip(text)}”${because(reason)}`,
  'action.planned': (data, say) => `${named(data)} planned: ${plan(data, say)}`,
  'action.amended': (data, say) => `${named(data)} changed: ${plan(data, say)}${because(data.reason)}`,
  'action.finished': (data) => `${named(data)} done${data.note === '' ? '' : `: ${data.note}`}`,
  'action.judged': (data) =>
    `${named(data)} ${data.effective ? 'helped' : 'did not help'}${data.note === '' ? '' : `: ${data.note}`}`,
  'action.reopened': (data) => `${named(data)} opened again${because(data.reason)}`,
  'action.dropped': (data) => `${named(data)} dropped${because(data.reason)}`
}

function named({ number, title }: { readonly number: number; readonly title: string }): string {
  return `Action A-${number} “${clip(title)}”`
}

function plan({ owner, dueAt }: { readonly owner: string; readonly dueAt: number }, { names, time }: Say): string {
  return `${names.role(owner)}, by ${time(dueAt)}`
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}
