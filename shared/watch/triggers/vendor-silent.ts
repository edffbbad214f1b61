import { atOnce, minutesAfter } from './subject.ts'
import type { Trigger } from './subject.ts'

/** A vendor does not answer a case of top priority. */
export const vendorSilent: Trigger<'vendorSilent'> = ({ vendors }, rule) =>
  vendors.map(({ id, vendor, ...opened }) => {
    const moments = [{ at: minutesAfter(opened.at, rule.params.afterMinutes) }]
    return atOnce(rule, id, opened, { moments, about: { vendor } })
  })
