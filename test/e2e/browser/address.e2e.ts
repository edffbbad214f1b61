import { afterAll, describe, expect, test } from 'vitest'
import { ask } from '../../helpers/ask.ts'
import { closeChromium, launchBrowser } from '../../helpers/launch-browser.ts'

afterAll(closeChromium)

describe('the address', () => {
  test('does not keep the token where it could be seen or shared, and a reload still works', async () => {
    const { page, close } = await launchBrowser()
    await page.getByRole('main').waitFor()
    expect(page.url()).not.toContain('token')
    await page.reload()
    await page.getByRole('main').waitFor()
    expect(await ask(page, 'settings.read', {})).toMatchObject({ ok: true })
    await close()
  })
})
