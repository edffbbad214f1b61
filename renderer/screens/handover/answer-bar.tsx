import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReasonDialog } from '../../parts/reason-dialog.tsx'
import { act } from '../../store/act.ts'
import { say } from '../../store/toasts.ts'
import { acceptCommand } from './accept-command.ts'
import styles from './handover.module.css'

/** At the end of the brief, for the person to whom the command is offered: accept or decline. */
export function AnswerBar() {
  const { t } = useTranslation()
  const [declining, setDeclining] = useState(false)
  const decline = async (reason: string) => {
    if ((await act({ name: 'command.decline', data: { reason } })) === null) return false
    say('done', t('handover.declined'))
    return true
  }
  return (
    <div className={styles.answer}>
      <p className={styles.strong}>{t('handover.answer')}</p>
      <Button size="md" leftSection={<IconCheck aria-hidden size={20} />} onClick={() => void acceptCommand()}>
        {t('handover.accept')}
      </Button>
      <Button size="md" variant="default" onClick={() => setDeclining(true)}>
        {t('handover.decline')}
      </Button>
      {declining && (
        <ReasonDialog
          title={t('handover.declineTitle')}
          confirm={t('handover.decline')}
          optional
          onClose={() => setDeclining(false)}
          onSubmit={decline}
        />
      )}
    </div>
  )
}
