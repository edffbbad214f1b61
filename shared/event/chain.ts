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

/** Events of one stream that are not here. */
type Withheld = { readonly stream: string; readonly links: readonly KnownLink[] }

type Link = Pick<Envelope, 'stream' | 'node' | 'seq' | 'prev'> & { readonly hash: () => string }

/**
 * Checks the chain of every node in a stream's events, in any order. An excerpt shows as `missing-before`; events that are
 * known by their hash alone (all of one `stream`) are links like the others.
 */
export function checkChain(events: readonly Envelope[], hash: Hash, withheld?: Withheld): BrokenLink[] {
  return [...linkByLink(events, hash, withheld)].filter((broken) => broken !== null)
}

/**
 * The same check a link at a time, in which each turn hashes one event: for whoever must not keep others waiting. What is
 * found is what is broken in that link, or null.
 */
export function* linkByLink(
  events: readonly Envelope[],
  hash: Hash,
  withheld: Withheld = { stream: '', links: [] }
): Generator<BrokenLink | null> {
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
  for (const chain of chains.values()) {
    let before: Link | undefined
    for (const link of chain.toSorted((a, b) => a.seq - b.seq)) {
      yield faultOf(link, before)
      before = link
    }
  }
}

function faultOf({ stream, node, seq, prev }: Link, before: Link | undefined): BrokenLink | null {
  if (seq !== (before?.seq ?? 0) + 1) return { stream, node, seq, fault: 'missing-before' }
  return prev === (before ? before.hash() : null) ? null : { stream, node, seq, fault: 'altered-before' }
}
