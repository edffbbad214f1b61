import { senderOf, shortOfInject, wayWords } from './inject-words.ts'
import type { InjectSentences } from './inject-tables.ts'

/** The events of injects in English. */
export const injectEn: InjectSentences = {
  'inject.released': ({ inject, by, told }, { names }) => {
    const hand = by === 'hand' ? ' (by the facilitator)' : ''
    if (!told) return `Inject ${shortOfInject(inject)} came out${hand}`
    return `Inject ${shortOfInject(inject)}${hand}: ${senderOf(told.from, names, 'en')} ${wayWords[told.via].en} “${told.text.en}”`
  },
  'inject.held': ({ inject, reason }) => `Inject ${shortOfInject(inject)} held${because(reason)}`,
  'inject.unheld': ({ inject, reason }) => `Inject ${shortOfInject(inject)} let go on${because(reason)}`,
  'inject.changed': ({ inject, reason }) => `Inject ${shortOfInject(inject)} changed${because(reason)}`,
  'inject.improvised': ({ inject }) => `Inject ${shortOfInject(inject.id)} added (improvised)`,
  'inject.skipped': ({ inject, because: why, reason }) =>
    `Inject ${shortOfInject(inject)} skipped${why === 'condition' ? ' (by its condition)' : because(reason)}`,
  'inject.seen': ({ inject }) => `Inject ${shortOfInject(inject)} seen`,
  'inject.answered': ({ inject, text }) => `Inject ${shortOfInject(inject)} answered: “${text}”`
}

function because(reason: string): string {
  return reason === '' ? '' : ` (reason: ${reason})`
}
