/**
 * Lets everything else that waits for this thread have its turn: while a host opens, its page is already asking for its
 * files.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
