import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const TABLE = '@holiday-jp/holiday_jp/lib/holidays.js'

/**
 * Takes of the table of Japan's public holidays the days alone, which is all that `shared/calendar` asks for: its names in
 * two languages are nine tenths of it, and were read at every start by the page and by its host.
 */
export function holidayDays(): Plugin {
  return {
    name: 'holiday-days',
    load(id) {
      if (!id.endsWith(`/${TABLE}`)) return null
      const days = Object.keys(createRequire(import.meta.url)(TABLE) as object)
      return `export default Object.fromEntries(${JSON.stringify(days.join(' '))}.split(' ').map((day) => [day, {}]))`
    }
  }
}
