import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { launchDesktop } from '../../helpers/launch-desktop.ts'
import type { Running } from '../../helpers/running.ts'

let running: Running
let page: Page
let home: string

beforeEach(async () => {
  running = await launchDesktop({ language: 'en' })
  page = running.page
  await page.getByRole('main').waitFor()
  home = page.url()
})
afterEach(() => running.close())

describe('the window stays on its page', () => {
  test('going to another address is refused', async () => {
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'https://example.com/'
      document.body.append(link)
      link.click()
      location.href = 'file:///etc/passwd'
    })
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    expect(page.url()).toBe(home)
  })

  test('a new window is refused', async () => {
    const opened = await page.evaluate(() => window.open('https://example.com/') !== null)
    expect(opened).toBe(false)
  })

  test('a path that leaves the page is not served', async () => {
    const statuses = await page.evaluate(() =>
      Promise.all(
        ['app://haltdesk/%2e%2e/node/main.js', 'app://haltdesk/..%2fnode%2fmain.js', 'app://haltdesk/%5c..%5cx.js'].map(
          (address) =>
            fetch(address).then(
              (response) => response.status,
              () => 0
            )
        )
      )
    )
    expect(statuses.every((status) => status !== 200)).toBe(true)
  })

  test('the page has nothing of Node and only two functions of ours', async () => {
    const seen = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      ours: Object.keys(window.haltdesk ?? {}).toSorted()
    }))
    expect(seen).toEqual({ node: [], ours: ['request', 'subscribe'] })
  })
})
