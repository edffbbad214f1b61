/** How long (ms) a first picture is waited for: a window that nobody sees paints none. */
const PATIENCE_MS = 1_000

/** Resolves when the page has painted its first picture. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) done()
    })
    const patience = setTimeout(() => done(), PATIENCE_MS)
    const done = () => {
      clearTimeout(patience)
      observer.disconnect()
      resolve()
    }
    observer.observe({ type: 'paint', buffered: true })
  })
}
