import type { VendorSentences } from './recovery-tables.ts'
import type { Say } from './sentences.ts'

/** The events of vendors and outside experts in English. */
export const vendorEn: VendorSentences = {
  'vendor.engaged': (data, say) =>
    `${party(data, say)} engaged${data.topPriority ? ' (top priority)' : ''}${numbered(data.caseNumber)}${data.task === '' ? '' : `: ${data.task}`}`,
  'vendor.amended': (data, say) =>
    `Case with ${party(data, say)}: ${data.topPriority ? 'top priority' : 'not of top priority'}${numbered(data.caseNumber)}`,
  'vendor.heard': (data, say) =>
    `${party(data, say)} says${data.text === '' ? ' they are at it' : `: “${data.text}”`}${data.nextAt === null ? '' : `, next word promised for ${say.time(data.nextAt)}`}`,
  'vendor.closed': (data, say) =>
    `Case with ${party(data, say)} closed${data.reason === '' ? '' : ` (reason: ${data.reason})`}`
}

function party({ vendor }: { readonly vendor: string }, { names }: Say): string {
  return names.role(vendor)
}

function numbered(caseNumber: string): string {
  return caseNumber === '' ? '' : `, case ${caseNumber}`
}
