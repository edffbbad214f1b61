import type { Page } from 'playwright-core'

/** How long (ms) it took until a new point, and another window of time, were painted. */
export type Updates = { readonly reports: number[]; readonly zooms: number[] }

/** Reports of work, each over the disk and back, and between them the keys for nearer and further, on the chart that is shown. */
export async function reportAndZoom(
  page: Page,
  wanted: { readonly stream: string; readonly works: number; readonly updates: number }
): Promise<Updates> {
  return page.evaluate(async ({ stream, works, updates }) => {
    const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const slider = () => document.querySelector<HTMLElement>('[role="slider"]')
    const reports: number[] = []
    const zooms: number[] = []
    const until = async (isSo: () => boolean, start: number) => {
      while (!isSo()) {
        if (performance.now() - start > 5_000)
          throw new Error(
            `the chart did not change (${reports.length} reports, ${zooms.length} zooms, ${location.hash})`
          )
        await new Promise<void>((resolve) => setTimeout(resolve))
      }
      await painted()
      return performance.now() - start
    }
    for (let update = 0; update < updates; update += 1) {
      await painted()
      const said = slider()?.ariaValueText
      const data = { work: `w${update % works}`, done: (update * 37) % 50, of: 100 }
      const reportedAt = performance.now()
      void window.haltdesk?.request('incident.act', { stream, command: { name: 'work.advance', data } })
      reports.push(await until(() => slider()?.ariaValueText !== said, reportedAt))
      await painted()
      const edge = slider()?.ariaValueMin
      const zoomedAt = performance.now()
      const key = update % 2 === 0 ? '+' : '-'
      slider()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      zooms.push(await until(() => slider()?.ariaValueMin !== edge, zoomedAt))
    }
    return { reports, zooms }
  }, wanted)
}

/** The same in the window of `plain-chart`: one more point at the end of a line, then half of the time and all of it again. */
export async function drawPlain(
  page: Page,
  wanted: { readonly points: number; readonly lines: number; readonly marks: number; readonly updates: number }
): Promise<Updates> {
  return page.evaluate(async ({ points, lines: count, marks: marked, updates }) => {
    const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const { draw } = globalThis as unknown as { draw: (plain: unknown) => void }
    const lines = Array.from({ length: count }, (_, line) => `line${line}`)
    const values: Record<string, number> = Object.fromEntries(lines.map((line) => [line, 0]))
    const rowAt = (at: number) => {
      values[`line${at % count}`] = at / points / 2 + 0.25 + 0.2 * Math.sin(at / 7)
      return { at, ...values }
    }
    let rows = Array.from({ length: points }, (_, at) => rowAt(at))
    const marks = Array.from({ length: marked }, (_, mark) => (mark * points) / marked)
    const timed = async (from: number, to: number) => {
      await painted()
      const start = performance.now()
      draw({ rows, lines, marks, from, to })
      await painted()
      return performance.now() - start
    }
    await timed(0, points)
    const reports: number[] = []
    const zooms: number[] = []
    for (let update = 0; update < updates; update += 1) {
      rows = [...rows, rowAt(rows.length)]
      reports.push(await timed(0, rows.length))
      zooms.push(await timed(update % 2 === 0 ? points / 2 : 0, rows.length))
    }
    return { reports, zooms }
  }, wanted)
}
