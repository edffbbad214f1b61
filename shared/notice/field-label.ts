import { furtherFields, internalFields, type FurtherField, type InternalField } from '../incident/fact/fields.ts'
import { RESUMED } from '../incident/fact/standing.ts'
import type { PlaybookIndex } from '../playbook/applies.ts'
import type { LocalText } from '../playbook/schema.ts'

/** What the fields are called that the playbook does not name. */
const labels: Readonly<Record<FurtherField | InternalField | typeof RESUMED, LocalText>> = {
  title: { ja: '件名', en: 'Subject' },
  url: { ja: '掲載ページ', en: 'Notice page' },
  progress: { ja: '現在の対応', en: 'What we are doing' },
  stagePlan: { ja: '再開の段階', en: 'Stages of resumption' },
  timeline: { ja: '経緯', en: 'Timeline' },
  compensation: { ja: '補償', en: 'Compensation' },
  prevention: { ja: '再発防止策', en: 'Prevention' },
  join: { ja: '集合先(社内)', en: 'Where to join (internal)' },
  resumed: { ja: '再開時刻', en: 'Resumption time' }
}
const own: readonly string[] = [...furtherFields, ...internalFields, RESUMED]

/** What a field of the fact sheet is called in both languages; one that nobody names stands for itself. */
export function fieldLabel(field: string, playbook: PlaybookIndex | null): LocalText {
  const listed = playbook?.playbook.noticeFields.find((one) => one.id === field)?.label
  if (listed) return listed
  return own.includes(field) ? labels[field as keyof typeof labels] : { ja: field, en: field }
}
