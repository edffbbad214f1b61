import type { Hash } from '../event/chain.ts'
import { linkOf } from '../event/chain.ts'
import type { Envelope } from '../event/envelope.ts'

/** What only the log of a drill holds. */
const ofDrills = /^(drill\.|inject\.|sending\.blocked$)/u

/**
 * Whether somebody made a live incident of a drill, or a drill of a live one, in the events of one stream: two declarations
 * that say different things, a live one in whose log a drill ran, or a declaration whose hash fits only with the other mark.
 */
export function isTurned(events: readonly Envelope[], hash: Hash): boolean {
  const declared = events.filter(({ type }) => type === 'halt.declared')
  const marks = new Set(declared.map(({ data }) => data['drill'] === true))
  if (marks.size > 1) return true
  if (marks.has(false) && events.some(({ type }) => ofDrills.test(type))) return true
  return declared.some((one) => fitsOnlyTurned(one, events, hash))
}

function fitsOnlyTurned(declared: Envelope, events: readonly Envelope[], hash: Hash): boolean {
  const next = events.find(({ node, seq }) => node === declared.node && seq === declared.seq + 1)
  if (!next || next.prev === linkOf(declared, hash)) return false
  const { data } = declared
  return next.prev === linkOf({ ...declared, data: { ...data, drill: data['drill'] !== true } }, hash)
}
