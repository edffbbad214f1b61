import path from 'node:path'
import type { Layout } from '../layout.ts'
import { openFileVault } from './file-vault.ts'
import type { KeyRing } from './key-ring.ts'
import { openKeyRing } from './key-ring.ts'
import type { Vault } from './vault.ts'

/** The keys of a data folder, one ring for everything that is sealed in it. */
export type Keys = () => Promise<KeyRing>

/**
 * The keys of a data folder. `openVault` gives the system's vault, or null where it has none. They are opened when they
 * are first asked for: the system may ask the person for leave then, and nobody waits for it at the start. An opening
 * that failed is tried again.
 */
export function keysOf(
  { root }: Pick<Layout, 'root'>,
  openVault: (() => Promise<Vault | null>) | undefined,
  now: () => number
): Keys {
  const keyFile = path.join(root, 'people.key')
  const vaultFile = path.join(root, 'vault.key')
  const open = async () =>
    openKeyRing({ keyFile, vaultFile, os: (await openVault?.()) ?? null, fallback: openFileVault(vaultFile), now })
  let opening: Promise<KeyRing> | undefined
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }
}
