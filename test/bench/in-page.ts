import type { Page } from 'playwright-core'

/**
 * Ticks open duties one after another: from the click to the frame that shows it done, which is after the disk. A card that
 * says that it is being saved is not done yet, and one whose due time went on by a second is no different.
 */
export async function tickDuties(page: Page, wanted: number): Promise<{ ours: number[]; bare: number[] }> {
  return page.evaluate(async (count) => {
    const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const closedNow = (id: string) => document.querySelector(`[data-duty="${id}"][data-closed]`) !== null
    const cardOf = (id: string) => document.querySelector(`[data-duty="${id}"]`)
    const recordedOn = (id: string) => {
      const card = cardOf(id)?.cloneNode(true) as Element | undefined
      card?.querySelectorAll('span[data-clock]').forEach((due) => due.remove())
      return card?.outerHTML
    }
    const isDone = (id: string, before: string | undefined) =>
      closedNow(id) || (cardOf(id)?.querySelector('[data-look="saving"]') === null && recordedOn(id) !== before)
    const ours: number[] = []
    const bare: number[] = []
    while (ours.length < count) {
      const circle = document.querySelector<HTMLButtonElement>(
        '[data-duty]:not([data-closed]) button[data-look="open"]'
      )
      const id = circle?.closest<HTMLElement>('[data-duty]')?.dataset['duty']
      if (!circle || id === undefined) throw new Error(`only ${ours.length} duties could be ticked`)
      const before = recordedOn(id)
      const start = performance.now()
      circle.click()
      while (!isDone(id, before)) {
        await new Promise<void>((resolve) => setTimeout(resolve))
        if (performance.now() - start > 5_000) throw new Error(`${id} was not ticked`)
      }
      await painted()
      ours.push(performance.now() - start)
      const box = document.body.appendChild(Object.assign(document.createElement('input'), { type: 'checkbox' }))
      await painted()
      const bareStart = performance.now()
      box.click()
      await painted()
      bare.push(performance.now() - bareStart)
      box.remove()
    }
    return { ours, bare }
  }, wanted)
}

/** Goes to the timeline, scrolls through it and filters it by words; the gaps between frames (ms), and those at rest. */
export async function scrollAndFilter(page: Page): Promise<{ busy: number[]; idle: number[] }> {
  await page.evaluate(() => {
    location.hash = location.hash.replace('board', 'timeline')
  })
  await page.waitForSelector('[data-entry]')
  await page.waitForTimeout(2_000)
  const idle = await watchFrames(page, async () => page.waitForTimeout(2_000))
  const busy = await watchFrames(page, async () => {
    await page.evaluate(async () => {
      const feed = document.querySelector<HTMLElement>('[role="feed"]')?.parentElement
      if (!feed) throw new Error('there is no feed')
      for (let step = 0; step < 120; step += 1) {
        feed.scrollTop += 900
        await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))
      }
    })
    const search = page.getByRole('searchbox').first()
    await search.pressSequentially('残高', { delay: 60 })
    await page.waitForTimeout(500)
    await search.fill('')
    await search.pressSequentially('vendor', { delay: 60 })
    await page.waitForTimeout(500)
  })
  return { busy, idle }
}

/** The gaps between the frames (ms) of a page while something is done. */
export async function watchFrames(page: Page, during: () => Promise<unknown>): Promise<number[]> {
  await page.evaluate(() => {
    const gaps: number[] = []
    let last = performance.now()
    let running = true
    const beat = (now: number) => {
      gaps.push(now - last)
      last = now
      if (running) requestAnimationFrame(beat)
    }
    requestAnimationFrame((now) => {
      last = now
      requestAnimationFrame(beat)
    })
    Object.assign(window, {
      endFrames: () => {
        running = false
        return gaps
      }
    })
  })
  await during()
  return page.evaluate(() => (window as unknown as { endFrames: () => number[] }).endFrames())
}
