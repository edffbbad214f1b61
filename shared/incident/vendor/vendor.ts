import type { Said } from '../register.ts'

/** What a vendor said, and when they promised the next word (ms), null where they did not. */
export type VendorWord = { readonly text: string; readonly nextAt: number | null }

/** An outside party that was engaged for something: a vendor, a bank, counsel, forensics. */
export type Engagement = {
  readonly id: string
  /** A party of the playbook by its id, or a name as it was typed. */
  readonly vendor: string
  /** What they were asked to do. */
  readonly task: string
  /** The number of the case in their own system; empty until they gave one. */
  readonly caseNumber: string
  readonly topPriority: boolean
  readonly engaged: Said<null>
  /** Since when it has been of top priority (ms and entry), which is from when silence counts; nothing where it is not. */
  readonly urgent: Said<null> | undefined
  /** Everything they said, in the order in which they said it. */
  readonly words: readonly Said<VendorWord>[]
  readonly closed: Said<string> | undefined
}

/** When we last heard of them (ms): their last word, else null. */
export function lastWordOf({ words }: Pick<Engagement, 'words'>): Said<VendorWord> | undefined {
  return words.at(-1)
}

/** Whether a case of top priority was answered since it became one (ER-21 counts from there). */
export function isAnswered({ urgent, words }: Pick<Engagement, 'urgent' | 'words'>): boolean {
  return urgent !== undefined && words.some((word) => word.at >= urgent.at)
}
