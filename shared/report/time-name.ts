import type { TimeName } from '../incident/times.ts'
import { timeNameSchema } from '../incident/times.ts'
import type { Language } from './time.ts'
import { wordsOf } from './words/of.ts'

const names: ReadonlySet<string> = new Set(timeNameSchema.options)

/** Whether a name is one of the times of a halt. */
export function isTimeName(name: string): name is TimeName {
  return names.has(name)
}

/** A time of a halt in words; a name that is none of them stands for itself. */
export function timeName(name: string, language: Language): string {
  return isTimeName(name) ? wordsOf(language).times[name] : name
}
