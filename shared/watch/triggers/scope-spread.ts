import { EVERY_ASSET } from '../../incident/service/cell.ts'
import type { Hit } from '../../incident/trail/trail.ts'
import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

/** An asset or a service is hit that was not hit before. What one entry hits is one subject. */
export const scopeSpread: Trigger<'scopeSpread'> = ({ hits }, rule) => {
  const entries = Map.groupBy(
    hits.toSorted((a, b) => a.at - b.at),
    (hit) => (hit.declared ? '' : hit.entry)
  )
  let before = entries.get('') ?? []
  entries.delete('')
  return [...entries.values()].flatMap((spread) => {
    const assets = newOnes(spread, before, 'asset')
    const services = newOnes(spread, before, 'service')
    before = [...before, ...spread]
    const isNew =
      (rule.params.newOf.includes('asset') && assets.length > 0) ||
      (rule.params.newOf.includes('service') && services.length > 0)
    const first = spread[0]
    if (!isNew || !first) return []
    const about = { assets: assets.join(', '), services: services.join(', ') }
    return [atOnce(rule, first.entry, { at: first.at, knownAt: first.enteredAt }, { about })]
  })
}

/** Where every asset of a service was hit before, no asset of it is new. */
function newOnes(spread: readonly Hit[], before: readonly Hit[], of: 'asset' | 'service'): string[] {
  const known = new Set(before.map((hit) => hit[of]))
  const isNew = (hit: Hit) => !known.has(hit[of]) && !(of === 'asset' && known.has(EVERY_ASSET))
  return [...new Set(spread.filter(isNew).map((hit) => hit[of]))]
}
