/**
 * How far something that a drill asks for was done: in time, late, or not at all. `open`: its time is not over yet.
 * `notAsked`: this run never asked for it (an inject that was skipped, a part that the scenario has no use for).
 */
export const grades = ['met', 'late', 'missed', 'open', 'notAsked'] as const
export type Grade = (typeof grades)[number]

/** What a grade is worth, from 0 to 1; null where it counts for nothing. */
export const worth: { readonly [G in Grade]: number | null } = {
  met: 1,
  late: 0.5,
  missed: 0,
  open: null,
  notAsked: null
}

/** The mean worth of grades, from 0 to 1; null where none of them counts. */
export function meanWorth(graded: Iterable<Grade>): number | null {
  const counted = [...graded].map((grade) => worth[grade]).filter((one) => one !== null)
  return counted.length === 0 ? null : counted.reduce((sum, one) => sum + one, 0) / counted.length
}

/** In time, late or missed: `at` is when it was done (ms), null where it was not; `target` until when it was in time. */
export function gradeBy(at: number | null, target: number, over: boolean): Grade {
  if (at !== null) return at <= target ? 'met' : 'late'
  return over ? 'missed' : 'open'
}
