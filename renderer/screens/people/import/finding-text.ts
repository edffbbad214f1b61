import type { Finding } from '../../../../shared/people/import/report.ts'
import { importing } from '../../../text/ja/people/importing.ts'
import { phrase } from '../../../text/phrase.ts'

/** Why a row, or a value of it, was not taken as it stood. */
export function findingText({ code }: Finding): string {
  return phrase(`people.importing.finding.${code}`)
}

/** The field that it is about, empty where it is about the whole row. */
export function fieldText({ field }: Finding): string {
  return Object.hasOwn(importing.fields, field) ? phrase(`people.importing.fields.${field}`) : field
}
