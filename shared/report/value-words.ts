import { assertNever } from '../assert-never.ts'
import { EVERY_ASSET } from '../incident/service/cell.ts'
import type { Contested } from '../view/contested.ts'
import type { Names } from './names.ts'
import type { Language } from './time.ts'
import { wordsOf } from './words/of.ts'

/** A value of a contested field in words: the name of a type, a severity or a state. */
export function valueWords(field: Contested['field'], value: string, names: Names): string {
  switch (field) {
    case 'type':
      return names.type(value)
    case 'severity':
      return names.severity(value)
    case 'service':
      return names.state(value)
    default:
      return assertNever(field)
  }
}

/** What a contested field is called: the type, the severity, or a service and its asset. */
export function fieldWords({ field, service, asset }: Contested, language: Language, names: Names): string {
  const words = wordsOf(language)
  if (field !== 'service') return words.chronology[field]
  const assets = asset === null || asset === EVERY_ASSET ? words.everyAsset : asset
  return `${names.service(service ?? '')} / ${assets}`
}
