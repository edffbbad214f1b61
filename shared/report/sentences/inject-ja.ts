import { senderOf, shortOfInject, wayWords } from './inject-words.ts'
import type { InjectSentences } from './inject-tables.ts'

/** The events of injects in Japanese. */
export const injectJa: InjectSentences = {
  'inject.released': ({ inject, by, told }, { names }) => {
    const hand = by === 'hand' ? '(進行役の操作)' : ''
    if (!told) return `状況付与 ${shortOfInject(inject)} を出した${hand}`
    return `状況付与 ${shortOfInject(inject)}${hand}:${senderOf(told.from, names, 'ja')}から${wayWords[told.via].ja}「${told.text.ja}」`
  },
  'inject.held': ({ inject, reason }) => `状況付与 ${shortOfInject(inject)} を保留${because(reason)}`,
  'inject.unheld': ({ inject, reason }) => `状況付与 ${shortOfInject(inject)} の保留を解除${because(reason)}`,
  'inject.changed': ({ inject, reason }) => `状況付与 ${shortOfInject(inject)} の内容を変更${because(reason)}`,
  'inject.improvised': ({ inject }) => `状況付与 ${shortOfInject(inject.id)} を追加(即興)`,
  'inject.skipped': ({ inject, because: why, reason }) =>
    why === 'condition'
      ? `状況付与 ${shortOfInject(inject)} を見送り(条件による)`
      : `状況付与 ${shortOfInject(inject)} を見送り${because(reason)}`,
  'inject.seen': ({ inject }) => `状況付与 ${shortOfInject(inject)} を確認`,
  'inject.answered': ({ inject, text }) => `状況付与 ${shortOfInject(inject)} に回答:「${text}」`
}

function because(reason: string): string {
  return reason === '' ? '' : `(理由:${reason})`
}
