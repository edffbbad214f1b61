import type { RegulatorDeadline } from '../playbook/schema.ts'

/** Whose law it is. */
export type Jurisdiction = RegulatorDeadline['jurisdiction']

const zones: Readonly<Record<Jurisdiction, string>> = {
  JP: 'Asia/Tokyo',
  EU: 'Europe/Brussels',
  US: 'America/New_York',
  UK: 'Europe/London',
  SG: 'Asia/Singapore',
  HK: 'Asia/Hong_Kong',
  KR: 'Asia/Seoul'
}

/** The IANA zone on whose calendar a jurisdiction counts days and months. */
export function zoneOfLaw(jurisdiction: Jurisdiction): string {
  return zones[jurisdiction]
}
