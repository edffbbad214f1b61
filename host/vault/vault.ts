/** What a vault gives back: the text, and whether the system wants it sealed again (its key was renewed). */
export type Unsealed = { readonly text: string; readonly isStale: boolean }

/**
 * A place that keeps a secret for this user on this machine. Run `test/contract/vault.ts` over every implementation.
 *
 * Contacts' personal fields are not sealed by a vault themselves: a vault may ask the person for leave, may be slow and
 * may be another one tomorrow. It wraps the data keys of the key ring (`key-ring.ts`), which seal the fields.
 */
export type Vault = {
  /** `os`: the operating system protects the key. `none`: it lies in a file, and the app says so plainly. */
  readonly available: 'os' | 'none'
  /** Seals a short text. Throws where the disk or the system refuses. */
  readonly seal: (text: string) => Promise<string>
  /** The text, or null where it was sealed by another installation, user or key, or was altered: it is kept as it is. */
  readonly open: (sealed: string) => Promise<Unsealed | null>
}
