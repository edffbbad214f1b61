type Work = () => Promise<void> | void

const afterTests: Work[] = []
const afterFiles: Work[] = []

/** Remembers what is to be put away when the running test ends, the last thing first. */
export function afterTest(work: Work): void {
  afterTests.push(work)
}

/**
 * Remembers how to end something that a file of tests started, for the case that a test fails before it does so itself:
 * a program that is left over would keep the whole run from ending.
 */
export function afterFile(work: Work): void {
  afterFiles.push(work)
}

/** Puts away what the test that ends left, and what its file did. Called by the setup of every file. */
export const putAway = { test: () => workOff(afterTests), file: () => workOff(afterFiles) }

async function workOff(works: Work[]): Promise<void> {
  for (const work of works.splice(0).toReversed()) await work()
}
