import { measureAppend } from '../test/bench/append.ts'
import { measureChart } from '../test/bench/chart.ts'
import { measureArchive } from '../test/bench/archive.ts'
import { measureEscalations } from '../test/bench/escalations.ts'
import { measureDesktop } from '../test/bench/desktop.ts'
import { measureFold } from '../test/bench/fold.ts'
import type { Measure } from '../test/bench/measure.ts'
import { measureHostWatch } from '../test/bench/host-watch.ts'
import { measureReport } from '../test/bench/report.ts'
import { measureWatch } from '../test/bench/watch.ts'

/** Each bench by the measures that it gives. */
const benches: readonly { readonly gives: readonly string[]; readonly run: () => Measure[] | Promise<Measure[]> }[] = [
  { gives: ['append'], run: measureAppend },
  { gives: ['fold'], run: measureFold },
  { gives: ['report'], run: measureReport },
  { gives: ['archive'], run: measureArchive },
  { gives: ['watch', 'wake'], run: measureWatch },
  { gives: ['watch-host', 'wake-host'], run: measureHostWatch },
  { gives: ['open', 'tick', 'timeline', 'memory'], run: measureDesktop },
  { gives: ['chart', 'chart-zoom'], run: measureChart },
  { gives: ['shown', 'wake-frame'], run: measureEscalations }
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !benches.some((bench) => bench.gives.includes(name)))
if (unknown.length > 0) {
  console.error(
    `no such measure: ${unknown.join(', ')}. There are: ${benches.flatMap((bench) => bench.gives).join(', ')}`
  )
  process.exit(1)
}

let missed = 0
for (const bench of benches) {
  if (wanted.length > 0 && !bench.gives.some((name) => wanted.includes(name))) continue
  // What the bench before left behind is not this one's to collect.
  globalThis.gc?.()
  for (const measure of await bench.run()) {
    if (wanted.length > 0 && !wanted.includes(measure.measure)) continue
    console.log(JSON.stringify(measure))
    if (!isMet(measure)) missed += 1
  }
}
if (missed > 0) console.error(`${missed} over budget`)
process.exit(missed > 0 ? 1 : 0)

function isMet({ measure, value, budget, ratio, ratioBudget }: Measure): boolean {
  if (value > budget) return false
  if (ratioBudget === undefined) return true
  return measure === 'open' || measure === 'memory' ? ratio <= ratioBudget : ratio >= ratioBudget
}
