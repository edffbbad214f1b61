import type { Series } from './series.ts'

/** How a line is told from the others without its colour: a sign at its end, and the place of its colour. */
export type Tag = { readonly sign: string; readonly hue: number }

/** How many colours there are; lines beyond them share one and are told by their sign. */
export const HUES = 8

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * The sign and the colour of each line by its id: a letter for work, which its plans share, a number for a department's
 * duties, none for the ladder. They go by the order of the lines, so that hiding one leaves the others as they are.
 */
export function tagsOf(series: readonly Series[]): ReadonlyMap<string, Tag> {
  const tags = new Map<string, Tag>()
  const subjects = new Map<string, Tag>()
  let works = 0
  let duties = 0
  for (const { id, group } of series) {
    const subject = group === 'plan' || group === 'replan' ? `work${id.slice(group.length)}` : id
    const known = subjects.get(subject)
    const tag = known ?? newTag()
    subjects.set(subject, tag)
    tags.set(id, tag)

    function newTag(): Tag {
      if (group === 'ladder' || group === 'ladderPlan') return { sign: '', hue: 0 }
      if (group === 'duty') {
        duties += 1
        return { sign: String(duties), hue: (duties + 3) % HUES }
      }
      works += 1
      return {
        sign: letters[works - 1] ?? `${letters[(works - 1) % 26]}${Math.ceil(works / 26)}`,
        hue: (works - 1) % HUES
      }
    }
  }
  return tags
}
