import type { VendorSentences } from './recovery-tables.ts'
import type { Say } from './sentences.ts'

/** The events of vendors and outside experts in Japanese. */
export const vendorJa: VendorSentences = {
  'vendor.engaged': (data, say) =>
    `${party(data, say)} に依頼${data.topPriority ? '(最優先)' : ''}${numbered(data.caseNumber)}${data.task === '' ? '' : `:${data.task}`}`,
  'vendor.amended': (data, say) =>
    `${party(data, say)} の案件:${data.topPriority ? '最優先' : '最優先ではない'}${numbered(data.caseNumber)}`,
  'vendor.heard': (data, say) =>
    `${party(data, say)} から連絡${data.text === '' ? '(対応中)' : `:「${data.text}」`}${data.nextAt === null ? '' : `、次の連絡は ${say.time(data.nextAt)}`}`,
  'vendor.closed': (data, say) => `${party(data, say)} の案件を終了${data.reason === '' ? '' : `(理由:${data.reason})`}`
}

function party({ vendor }: { readonly vendor: string }, { names }: Say): string {
  return names.role(vendor)
}

function numbered(caseNumber: string): string {
  return caseNumber === '' ? '' : `、案件番号 ${caseNumber}`
}
