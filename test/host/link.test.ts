import { expect, test } from 'vitest'
import { testHost } from '../helpers/host.ts'

test('a web page, a mail and a call are opened outside; nothing else is', async () => {
  const opened: string[] = []
  const { ask } = await testHost({ openLink: (url) => void opened.push(url) })
  for (const url of ['https://example.com/status', 'mailto:a@example.com', 'tel:+81312345678']) {
    expect(await ask('link.open', { url })).toMatchObject({ ok: true })
  }
  const hostile = [
    'http://example.com',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://x/y',
    'ms-msdt:/id',
    'https://a@b.example',
    'x'
  ]
  for (const url of hostile) {
    expect(await ask('link.open', { url })).toMatchObject({ fault: { kind: 'refused', code: 'link-refused' } })
  }
  expect(opened).toEqual(['https://example.com/status', 'mailto:a@example.com', 'tel:+81312345678'])
})

test('in the browser the host opens nothing: the page does', async () => {
  const { ask } = await testHost()
  expect(await ask('link.open', { url: 'https://example.com' })).toMatchObject({ fault: { code: 'link-not-here' } })
})
