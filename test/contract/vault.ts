import { describe, expect, test } from 'vitest'
import type { Vault } from '../../host/vault/vault.ts'

/** What every vault must do. `open` opens the vault of an installation; the same name is the same installation. */
export function vaultSuite(name: string, open: (installation: string) => Promise<Vault>): void {
  describe(`vault (${name})`, () => {
    const secret = 'K3y 鍵 😀 '.repeat(20)

    test('what was sealed opens again, after a restart too', async () => {
      const sealed = await (await open('here')).seal(secret)
      expect(await (await open('here')).open(sealed)).toMatchObject({ text: secret })
      expect(await (await open('here')).open(await (await open('here')).seal(''))).toMatchObject({ text: '' })
    })

    test('what was sealed tells nothing, and never looks the same twice', async () => {
      const vault = await open('here')
      const [one, two] = [await vault.seal(secret), await vault.seal(secret)]
      expect(one).not.toBe(two)
      for (const sealed of [one, two]) {
        expect(Buffer.from(sealed, 'base64').toString('utf8')).not.toContain('鍵')
        expect(sealed).not.toContain(Buffer.from(secret).toString('base64').slice(4, 24))
      }
    })

    test('what another installation sealed stays closed', async () => {
      const sealed = await (await open('there')).seal(secret)
      const here = await open('here')
      await here.seal('something of its own')
      expect(await here.open(sealed)).toBeNull()
    })

    test('what was altered or is no seal at all stays closed', async () => {
      const vault = await open('here')
      const sealed = await vault.seal(secret)
      const bytes = Buffer.from(sealed, 'base64')
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
      const altered = [bytes.toString('base64'), sealed.slice(0, 20), '', '%%%', Buffer.from(secret).toString('base64')]
      for (const value of altered) expect(await vault.open(value)).toBeNull()
    })
  })
}
