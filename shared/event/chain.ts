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

/** An event that is not here, of which its place, what it names as the one before, and its own hash are known. */
export type KnownLink = Pick<Envelope, 'node' | 'seq' | 'prev'> & { readonly hash: string }

type Link = Pick<Envelope, 'stream' | 'node' | 'seq' | 'prev'> & { readonly hash: () => string }

/**
 * Checks the chain of every node in a stream's events, in any order. An excerpt shows as `missing-before`; events that are
 * known by their hash alone (all of one `stream`) are links like the others.
 */
export function checkChain(
  events: readonly Envelope[],
  hash: Hash,
  withheld: { readonly stream: string; readonly links: readonly KnownLink[] } = { stream: '', links: [] }
): BrokenLink[] {
  const links: Link[] = [
    ...events.map((event) => ({
      stream: event.stream,
      node: event.node,
      seq: event.seq,
      prev: event.prev,
      hash: () => linkOf(event, hash)
    })),
    ...withheld.links.map((link) => ({ ...link, stream: withheld.stream, hash: () => link.hash }))
  ]
  const chains = Map.groupBy(links, (link) => `${link.stream}\n${link.node}`)
  return [...chains.values()].flatMap((chain) => checkOne(chain.toSorted((a, b) => a.seq - b.seq)))
}

function checkOne(chain: readonly Link[]): BrokenLink[] {
  const broken: BrokenLink[] = []
  let before: Link | undefined
  for (const link of chain) {
    const place = { stream: link.stream, node: link.node, seq: link.seq }
    if (link.seq !== (before?.seq ?? 0) + 1) broken.push({ ...place, fault: 'missing-before' })
    else if (link.prev !== (before ? before.hash() : null)) broken.push({ ...place, fault: 'altered-before' })
    before = link
  }
  return broken
}
