import { outstandingKinds } from '../../incident/outstanding.ts'
import type { Language } from '../time.ts'
import { resumptionWordsOf } from '../words/resumption.ts'

type Closed = {
  readonly open: number
  readonly outstanding: readonly { readonly kind: string; readonly ids: readonly string[] }[]
}

/** What was left when an incident was closed, counted kind by kind. Older entries know of duties alone. */
export function leftOver({ open, outstanding }: Closed, language: Language): string {
  const words = resumptionWordsOf(language).outstanding
  const duties = open > 0 ? [{ kind: 'duty', ids: Array.from({ length: open }, String) }] : []
  const rows = outstanding.length > 0 ? outstanding : duties
  const counted = rows.flatMap(({ kind, ids }) => {
    const known = outstandingKinds.find((one) => one === kind)
    return known ? [language === 'ja' ? `${words[known]} ${ids.length}件` : `${words[known]} ${ids.length}`] : []
  })
  if (counted.length === 0) return ''
  return language === 'ja' ? `(残り:${counted.join('、')})` : `, left: ${counted.join(', ')}`
}
