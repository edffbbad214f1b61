import type { Input, Output, Reply, RequestName } from '../../shared/bridge/contract.ts'
import type { HostLine } from '../bridge.ts'

let line: HostLine | undefined

/** Gives the page its line to the host: once at the start, and a fake one in tests. */
export function setLine(next: HostLine): void {
  line = next
}

/** The page's line to its host. */
export function hostLine(): HostLine {
  if (!line) throw new Error('the line to the host is not open')
  return line
}

/** Asks the host. Never throws: a lost line is an answer too. */
export async function ask<N extends RequestName>(name: N, input: Input<N>): Promise<Reply<Output<N>>> {
  return hostLine().request(name, input)
}
