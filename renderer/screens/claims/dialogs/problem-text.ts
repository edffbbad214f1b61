import i18next from 'i18next'
import type { ClaimProblem } from '../../../../shared/view/compensation/typed-claim.ts'

/** What is wrong in a field of a case, in words. */
export function problemText({ problem }: Pick<ClaimProblem, 'problem'>): string {
  if (problem === 'unit') return i18next.t('compensation.basis.unitBad')
  if (problem === 'account' || problem === 'number') return i18next.t(`claims.form.problem.${problem}`)
  return i18next.t(`recovery.assets.problem.${problem}`)
}
