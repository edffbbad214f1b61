import { canonical } from './canonical.ts'
import type { Envelope } from './envelope.ts'

/** A hash of text, given by whoever has one (`shared/` has no cryptography of its own). */
export type Hash = (text: string) => string

/** The hash that the next event of the same node in the same stream carries as `prev`. */
export function linkOf(event: Envelope, hash: Hash): string {
  return hash(canonical(event))
}

/** A place where a node's chain does not hold: an event is missing, or the one before it is not what it was. */
export type BrokenLink = {
  readonly stream: string
  readonly node: string
  readonly seq: number
  readonly fault: 'missing-before' | 'altered-before'
}

/** Checks the chain of every node in a stream's events, in any order. An excerpt shows as `missing-before`. */
export function checkChain(events: readonly Envelope[], hash: Hash): BrokenLink[] {
  const chains = Map.groupBy(events, (event) => `${event.stream}\n${event.node}`)
  return [...chains.values()].flatMap((chain) =>
    checkOne(
      chain.toSorted((a, b) => a.seq - b.seq),
      hash
    )
  )
}

function checkOne(chain: readonly Envelope[], hash: Hash): BrokenLink[] {
  const broken: BrokenLink[] = []
  let before: Envelope | undefined
  for (const event of chain) {
    const place = { stream: event.stream, node: event.node, seq: event.seq }
    if (event.seq !== (before?.seq ?? 0) + 1) broken.push({ ...place, fault: 'missing-before' })
    else if (event.prev !== (before ? linkOf(before, hash) : null)) broken.push({ ...place, fault: 'altered-before' })
    before = event
  }
  return broken
}
