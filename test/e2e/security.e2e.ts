import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask } from '../helpers/ask.ts'
import { launch } from '../helpers/launch.ts'
import { closeChromium } from '../helpers/launch-browser.ts'
import type { Running } from '../helpers/running.ts'

let running: Running
let page: Page

beforeEach(async () => {
  running = await launch({ language: 'en' })
  page = running.page
  await page.getByRole('main').waitFor()
})
afterEach(() => running.close())
afterAll(closeChromium)

describe('the page cannot be turned against its user', () => {
  test('nothing of ours offends its own content policy', async () => {
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.reload()
    await page.getByRole('main').waitFor()
    expect(complaints).toEqual([])
  })

  test('an inline script does not run', async () => {
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.body.append(script)
      const image = document.createElement('div')
      image.innerHTML = '<img src="x" onerror="window.intruder = true">'
      document.body.append(image)
      await new Promise((resolve) => setTimeout(resolve, 200))
      return 'intruder' in window
    })
    expect(ran).toBe(false)
  })

  test('text is not run as code', async () => {
    const ran = await page.evaluate(async () => {
      const button = document.createElement('button')
      button.setAttribute('onclick', 'window.intruder = true')
      document.body.append(button)
      button.click()
      const script = document.createElement('script')
      script.src = URL.createObjectURL(new Blob(['window.intruder = true'], { type: 'text/javascript' }))
      document.body.append(script)
      const late: TimerHandler = 'window.intruder = true'
      // oxlint-disable-next-line typescript/no-implied-eval -- running a text is what is tried
      setTimeout(late, 0)
      await new Promise((resolve) => setTimeout(resolve, 200))
      return 'intruder' in window
    })
    expect(ran).toBe(false)
  })

  test('a style without the nonce of this response is not applied', async () => {
    const colour = await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'body { outline-color: rgb(1, 2, 3) }'
      document.head.append(style)
      return getComputedStyle(document.body).outlineColor
    })
    expect(colour).not.toBe('rgb(1, 2, 3)')
  })

  test('nothing is sent to another machine, and no other page is shown in a frame', async () => {
    const refused = await page.evaluate(async () => {
      const directives: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective))
      await fetch('https://example.com/', { mode: 'no-cors' }).catch(() => undefined)
      const image = document.createElement('img')
      image.src = 'https://example.com/x.png'
      const frame = document.createElement('iframe')
      frame.src = 'https://example.com/'
      document.body.append(image, frame)
      await new Promise((resolve) => setTimeout(resolve, 300))
      return directives.toSorted()
    })
    expect(refused).toEqual(['connect-src', 'frame-src', 'img-src'])
    expect(page.frames().every((frame) => !frame.url().startsWith('https://'))).toBe(true)
  })

  test('a camera, a microphone and a place are not given', async () => {
    const given = await page.evaluate(async () => {
      const media = await navigator.mediaDevices?.getUserMedia({ audio: true, video: true }).then(
        () => true,
        () => false
      )
      const place = await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve(true),
          () => resolve(false),
          { timeout: 2000 }
        )
      )
      return { media: media ?? false, place }
    })
    expect(given).toEqual({ media: false, place: false })
  })

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,hello',
    'vscode://open',
    'https://user:pw@example.com/'
  ])('the link %s is not opened', async (url) => {
    expect(await ask(page, 'link.open', { url })).toMatchObject({ ok: false })
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the name %s, which every object has, is no request',
    async (name) => {
      expect(await ask(page, name, {})).toMatchObject({ ok: false, fault: { kind: 'invalid' } })
    }
  )

  test('a malformed request is answered, not carried out', async () => {
    const answer = await ask(page, 'incident.act', { stream: 'new', command: { name: 'halt.declare', data: 'x' } })
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'invalid' } })
    expect(await ask(page, 'settings.write', { node: 'somebody-else' })).toMatchObject({
      ok: false,
      fault: { kind: 'invalid' }
    })
  })
})
