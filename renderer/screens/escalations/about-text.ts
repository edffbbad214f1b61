import type { About } from '../../../shared/incident/escalation/escalation.ts'
import { EVERY_ASSET } from '../../../shared/incident/service/cell.ts'
import type { Names } from '../../../shared/report/names.ts'
import { phrase } from '../../text/phrase.ts'

/** How the value of each fact is written. Facts that are not here only find people and are not shown. */
const readers: Readonly<
  Record<
    string,
    | 'text'
    | 'role'
    | 'duty'
    | 'time'
    | 'minutes'
    | 'deadline'
    | 'severity'
    | 'type'
    | 'channels'
    | 'services'
    | 'assets'
    | 'supportChannel'
  >
> = {
  role: 'role',
  deputy: 'role',
  tries: 'text',
  duty: 'duty',
  dueAt: 'time',
  promisedAt: 'time',
  plannedEnd: 'time',
  resumedAt: 'time',
  minutes: 'minutes',
  totalMinutes: 'minutes',
  waitMinutes: 'minutes',
  slip: 'text',
  deadline: 'deadline',
  missing: 'channels',
  check: 'text',
  variance: 'text',
  vendor: 'text',
  action: 'text',
  owner: 'role',
  volumeMultiple: 'text',
  supportChannel: 'supportChannel',
  case: 'text',
  unmet: 'text',
  from: 'severity',
  to: 'severity',
  type: 'type',
  assets: 'assets',
  services: 'services'
}

/** What an escalation or a decision is about, each fact in words. `time` writes an instant (ms). */
export function aboutText(about: About, names: Names, time: (ms: number) => string): string[] {
  return Object.entries(about).flatMap(([key, value]) => {
    const how = readers[key]
    if (how === undefined || value === '') return []
    return [phrase(`escalation.about.${key}`, { value: written(how, value, names, time) })]
  })
}

/** The facts by which people tell one matter of a rule from another. */
const identities = [
  'duty',
  'deadline',
  'vendor',
  'action',
  'check',
  'case',
  'supportChannel',
  'role',
  'missing',
  'unmet',
  'assets',
  'services',
  'type'
]

/** The one fact that names the matter, in words; empty where the rule says it all. */
export function subjectText(about: About, names: Names, time: (ms: number) => string): string {
  const key = identities.find((one) => isTelling(one, about[one]))
  const value = key === undefined ? undefined : about[key]
  return key === undefined || value === undefined ? '' : (aboutText({ [key]: value }, names, time)[0] ?? '')
}

/** Every asset tells one matter from another no better than nothing: then its services do. */
function isTelling(key: string, value: string | number | undefined): boolean {
  return value !== undefined && value !== '' && !(key === 'assets' && value === EVERY_ASSET)
}

function written(how: string, value: string | number, names: Names, time: (ms: number) => string): string {
  const text = String(value)
  const each = (name: (id: string) => string) => text.split(', ').map(name).join(phrase('escalation.listMark'))
  switch (how) {
    case 'role':
      return names.role(text)
    case 'duty':
      return names.duty(text)
    case 'time':
      return time(Number(value))
    case 'deadline':
      return names.deadline(text)
    case 'severity':
      return names.severity(text)
    case 'type':
      return names.type(text)
    case 'channels':
      return each(names.channel)
    case 'supportChannel':
      return names.support.channel(text)
    case 'services':
      return each(names.service)
    case 'assets':
      return each((asset) => (asset === EVERY_ASSET ? phrase('board.matrix.everyAsset') : asset))
    default:
      return text
  }
}
