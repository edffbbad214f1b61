import type { Said } from '../register.ts'

/** Direct: what set it off. Root: why that could happen at all. Contributing: what made it worse or longer. */
export const causeKinds = ['direct', 'root', 'contributing'] as const
export type CauseKind = (typeof causeKinds)[number]

/** Where a cause lies: in the technology, a procedure, the organisation, or with somebody who works for us. */
export const causeAreas = ['technical', 'procedural', 'organisational', 'outsourcing'] as const
export type CauseArea = (typeof causeAreas)[number]

/** What is said of one cause. */
export type CauseWords = {
  readonly kind: CauseKind
  readonly area: CauseArea
  readonly text: string
  /** Keys of the entries of the log that show it. */
  readonly entries: readonly string[]
}

/** A cause in the tree: under the one of which it is the answer to "why?", or at the top (`parent` null). */
export type Cause = {
  readonly id: string
  readonly parent: string | null
  readonly words: Said<CauseWords>
  readonly earlier: readonly Said<CauseWords>[]
  /** Why it was taken out, with everything below it. */
  readonly removed: Said<string> | undefined
}

/** What went well, what did not, and where luck helped. */
export const lessonKinds = ['well', 'badly', 'lucky'] as const
export type LessonKind = (typeof lessonKinds)[number]

/** Something to be learned. */
export type Lesson = {
  readonly id: string
  readonly kind: LessonKind
  readonly said: Said<string>
  readonly removed: Said<string> | undefined
}

/** How many "whys" deep a tree may go: five are asked, a few more are room. */
export const DEEPEST = 8

/** The causes under one, or at the top, that stand, in the order in which they were noted. */
export function childrenOf(causes: ReadonlyMap<string, Cause>, parent: string | null): Cause[] {
  return [...causes.values()].filter((cause) => cause.parent === parent && !cause.removed)
}

/** How deep a cause lies: 1 at the top. */
export function depthOf(causes: ReadonlyMap<string, Cause>, id: string): number {
  let depth = 0
  for (let one = causes.get(id); one && depth <= DEEPEST; one = causes.get(one.parent ?? '')) depth += 1
  return depth
}

/** Whether a cause stands: neither it nor one above it was taken out. */
export function standsIn(causes: ReadonlyMap<string, Cause>, id: string): boolean {
  const cause = causes.get(id)
  if (!cause || cause.removed) return false
  return cause.parent === null || standsIn(causes, cause.parent)
}
