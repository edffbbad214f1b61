import type { Layout } from '../layout.ts'
import type { PeopleBook } from './book.ts'
import { openPeopleBook } from './book.ts'
import { openFileVault } from './file-vault.ts'
import { openKeyRing } from './key-ring.ts'
import type { Vault } from './vault.ts'
import path from 'node:path'

/** Opens the contacts of a data folder. `openVault` gives the system's vault, or null where it has none. */
export function openBookOf(
  { root }: Pick<Layout, 'root'>,
  openVault: (() => Promise<Vault | null>) | undefined,
  now: () => number
): PeopleBook {
  const keyFile = path.join(root, 'people.key')
  const vaultFile = path.join(root, 'vault.key')
  return openPeopleBook(async () =>
    openKeyRing({ keyFile, vaultFile, os: (await openVault?.()) ?? null, fallback: openFileVault(vaultFile), now })
  )
}
