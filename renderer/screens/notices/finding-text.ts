import type { Names } from '../../../shared/report/names.ts'
import type { FindingLine } from '../../../shared/view/notices/findings.ts'
import { phrase } from '../../text/phrase.ts'

/** A finding in words. */
export function findingText({ check, detail, field, params }: FindingLine, names: Names, listMark: string): string {
  const { channel, needs } = params
  return phrase(`notices.finding.${check}.${detail}`, {
    ...params,
    field: field === null ? '' : names.field(field),
    channel: channel === undefined ? '' : names.channel(String(channel)),
    needs: needs === undefined ? '' : String(needs).split(', ').map(names.need).join(listMark)
  })
}
