import { IconShieldCheck, IconShieldX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { claimBar } from '../../../../shared/view/facts/doubts.ts'
import { useBeat } from '../../escalations/use-escalations.ts'
import styles from './detail.module.css'

/** Whether it may be said that customers' assets are safe, and why not. */
export function AssetsAllowed({
  state,
  playbook
}: {
  readonly state: IncidentState
  readonly playbook: PlaybookIndex
}) {
  const { t } = useTranslation()
  const beat = useBeat()
  const bar = useMemo(() => claimBar(state, playbook, beat), [state, playbook, beat])
  return (
    <p className={styles.assets} data-allowed={bar === null || undefined}>
      {bar === null ? <IconShieldCheck aria-hidden size={18} /> : <IconShieldX aria-hidden size={18} />}
      {bar === null ? t('facts.assetsAllowed') : t('facts.assetsBlocked', { bar: t(`facts.bars.${bar}`) })}
    </p>
  )
}
