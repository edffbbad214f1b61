import { IconAlertTriangleFilled } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { ReasonDialog } from '../../parts/reason-dialog.tsx'
import { act } from '../../store/act.ts'
import { say } from '../../store/toasts.ts'
import styles from './handover.module.css'

/** Takes the command without acceptance: what that means is said first, and a reason is needed. */
export function TakeOver({ commander }: { readonly commander: string | null }) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const commands = useMemo<AppCommand[]>(
    () => [
      { id: 'handover.take', title: t('handover.take'), group: t('handover.groupCommand'), run: () => setAsking(true) }
    ],
    [t]
  )
  useCommands('handover.take', commands)
  const take = async (reason: string) => {
    if ((await act({ name: 'command.take', data: { reason } })) === null) return false
    say('done', t('handover.taken'))
    return true
  }
  const lead = (
    <p className={styles.consequence}>
      <IconAlertTriangleFilled aria-hidden size={20} />
      {commander === null ? t('handover.takeLeadNobody') : t('handover.takeLead', { person: commander })}
    </p>
  )
  return (
    <section className={styles.card}>
      <p className="dim">{t('handover.takeHelp')}</p>
      <ActButton size="sm" onAct={() => setAsking(true)}>
        {t('handover.take')}
      </ActButton>
      {asking && (
        <ReasonDialog
          title={t('handover.takeTitle')}
          confirm={t('handover.takeConfirm')}
          lead={lead}
          onClose={() => setAsking(false)}
          onSubmit={take}
        />
      )}
    </section>
  )
}
