import type { Notices } from '../notices.ts'

/** How often (ms) a long work tells how far it has come. */
const EVERY_MS = 150

/** Tells the page how far a work has come: at once at its end, else now and then. */
export function moving(notices: Notices, job: string): (done: number, all: number) => void {
  let last = 0
  return (done, all) => {
    const now = performance.now()
    if (done < all && now - last < EVERY_MS) return
    last = now
    notices.tell({ name: 'archive.moved', data: { job, done, all } })
  }
}
