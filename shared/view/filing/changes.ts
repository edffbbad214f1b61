import type { Filing, FilingText } from '../../incident/filing/filing.ts'
import { fieldsOf } from '../../report/filing/content.ts'
import type { FillSetting } from '../../report/filing/fill.ts'

/** A field that says something else in a later version. Either may be empty. */
export type FieldChange = { readonly field: string; readonly before: FilingText; readonly after: FilingText }

/** What the later of two versions says otherwise, in the order of the form; when it was reported always differs and is left out. */
export function filingChanges(before: Filing, after: Filing, setting: FillSetting): FieldChange[] {
  const said = new Map(fieldsOf(before, setting).map(({ field, ja, en }) => [field, { ja, en }]))
  return fieldsOf(after, setting).flatMap(({ field, ja, en }) => {
    const was = said.get(field) ?? { ja: '', en: '' }
    if (field === 'reportedAt' || (was.ja === ja && was.en === en)) return []
    return [{ field, before: was, after: { ja, en } }]
  })
}
