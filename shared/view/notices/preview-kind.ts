import type { PlaybookIndex } from '../../playbook/applies.ts'

/** How customers see a text: on a page, as a mail, on the lock screen of a telephone, as a post among posts. */
export type PreviewKind = 'page' | 'mail' | 'push' | 'post'

/** How a channel shows a text, by its limits; the mail alone is known by its name. */
export function previewKind({ playbook }: PlaybookIndex, channel: string): PreviewKind {
  const limit = playbook.channels.find(({ id }) => id === channel)?.limit ?? null
  if (limit === null) return channel === 'email' ? 'mail' : 'page'
  return limit.kind === 'weighted' ? 'post' : 'push'
}
