import { useTranslation } from 'react-i18next'
import type { TreeNode } from '../../../../shared/view/contact-tree.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useParty } from '../../calls/use-party.ts'

/** What stands on a node besides its role: who acts for it, who calls its branch, which deputy is being tried. */
export function useNodeNote({ status, actingPerson, deputy, run }: TreeNode): string | null {
  const { t } = useTranslation()
  const names = useNames()
  const party = useParty()
  if (status === 'acting' && actingPerson !== null) return t('tree.byPerson', { name: actingPerson })
  const covered = run.settled.covered?.value.by
  if (status === 'takenOver' && covered !== undefined) return t('tree.coveredBy', { role: names.role(covered) })
  if (deputy === null) return null
  const slot = run.confirmed?.slot ?? run.slots.findLast((one) => one.firstAt !== null)?.link.slot
  const name = slot ? party(slot).name : null
  return t('tree.viaDeputy', { name: name ?? names.role(deputy) })
}
