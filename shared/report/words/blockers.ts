import { blockerOfKey } from '../../incident/resumption/blockers.ts'
import type { Names } from '../names.ts'
import type { Language } from '../time.ts'
import { resumptionWordsOf } from './resumption.ts'

/** What stands against a step, by its key (`gate:RG-01`, `hold`), in words. */
export function blockerWords(key: string, names: Pick<Names, 'gate' | 'metric' | 'stage'>, language: Language): string {
  const words = resumptionWordsOf(language).blockers
  if (key === 'ladder') return words.ladder
  const { code, subject } = blockerOfKey(key)
  if (subject === '') return words[code]
  const colon = language === 'ja' ? ':' : ': '
  const mark = language === 'ja' ? '、' : ', '
  switch (code) {
    case 'gate':
      return names.gate(subject)
    case 'trigger':
      return `${words.trigger}${colon}${names.metric(subject)}`
    default:
      return `${words[code]}${colon}${subject.split(',').map(names.stage).join(mark)}`
  }
}
