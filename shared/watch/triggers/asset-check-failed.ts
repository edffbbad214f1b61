import { compareDecimals } from '../../money/arithmetic.ts'
import type { AssetFailure } from '../../incident/asset-check/failures.ts'
import { atOnce } from './subject.ts'
import type { Trigger } from './subject.ts'

/** A check of the assets failed or shows a variance, until the same check passes. */
export const assetCheckFailed: Trigger<'assetCheckFailed'> = ({ assetFailures }, rule) =>
  assetFailures
    .filter(({ found, variances }) => found || variances.some((one) => isBeyond(one, rule.params.toleratedVariance)))
    .map((failure) => atOnce(rule, failure.key, failure, { about: { check: failure.check, ...differing(failure) } }))

function isBeyond({ variance }: AssetFailure['variances'][number], tolerated: number): boolean {
  return compareDecimals(variance.replace('-', ''), String(tolerated)) > 0
}

function differing({ variances }: AssetFailure): { readonly variance?: string } {
  if (variances.length === 0) return {}
  const text = variances
    .map(({ asset, variance }) => [asset, variance].filter((part) => part !== '').join(' '))
    .join(', ')
  return { variance: text.slice(0, 200) }
}
