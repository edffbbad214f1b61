import { afterEach, expect, test } from 'vitest'
import { openLink } from '../../electron/link.ts'
import { resetElectron, shell } from '../helpers/electron-mock.ts'

afterEach(resetElectron)

test.each(['https://example.com/a?b#c', 'mailto:desk@example.com', 'tel:+81312345678'])(
  '%s is handed to the system',
  async (url) => {
    await openLink(url)
    expect(shell.opened).toEqual([url])
  }
)

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'http://example.com/',
  'vscode://file/x',
  'smb://host/share',
  'https://user:pw@example.com/',
  'https://example.com/\nX',
  'example.com',
  ''
])('%j is not opened', async (url) => {
  await openLink(url)
  expect(shell.opened).toEqual([])
})
