import type { Chart } from './chart.ts'
import type { Series } from './series.ts'

/** All of the work, and the plan of it that holds: what was planned again, else what was promised first. */
export type WorkAgainstPlan = { readonly work: Series; readonly plan: Series | undefined }

/** How far all of the work is against its plan, for the small charts; null where no work was put up. */
export function workAgainstPlan({ series }: Pick<Chart, 'series'>): WorkAgainstPlan | null {
  const work = series.find(({ group }) => group === 'work')
  if (!work) return null
  const key = work.id.slice('work:'.length)
  const plan = series.find(({ id }) => id === `replan:${key}`) ?? series.find(({ id }) => id === `plan:${key}`)
  return { work, plan }
}
