import { Button, Group, Progress } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Counts, Sending } from '../../../../shared/incident/sending/sending.ts'
import type { SendingProgress } from '../../../../shared/outbox/progress.ts'
import { percentOf } from '../../../../shared/view/outbox/mailing.ts'
import { spanWords } from '../../../parts/due-text.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useSession } from '../../../store/session.ts'
import { RecipientsDialog } from '../recipients/recipients-dialog.tsx'
import parts from '../parts.module.css'
import styles from './detail.module.css'

type Props = {
  readonly sending: Sending
  readonly stream: string
  readonly counts: Counts
  readonly progress: SendingProgress | undefined
}

/** How far a mailing got: a bar with its figures, its pace and the time that is left; and who did not get it. */
export function Mailing({ sending, stream, counts, progress }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [listed, setListed] = useState<'refused' | 'unknown' | null>(null)
  const figures = t('outbox.mailed', { sent: counts.sent, all: counts.all })
  const isElsewhere = useSession((session) => session.settings?.node) !== sending.node
  const moving = sending.status === 'sending' && progress
  return (
    <section className={styles.mailing} aria-label={t('outbox.mailing')}>
      <Progress.Root size="lg">
        <Progress.Section value={percentOf(counts)} aria-label={figures} />
      </Progress.Root>
      <p className={`${styles.figures} digits`}>
        <strong>{figures}</strong>
        <span>{t('outbox.percent', { percent: percentOf(counts) })}</span>
        {moving && progress.perMinute !== null && <span>{t('outbox.pace', { count: progress.perMinute })}</span>}
        {moving && progress.leftMs !== null && (
          <span>{t('outbox.left', { span: spanWords(progress.leftMs, language) })}</span>
        )}
      </p>
      {isElsewhere && counts.refused + counts.unknown > 0 && (
        <p className={parts.sub}>{t('outbox.recipients.elsewhere')}</p>
      )}
      <Group gap={6}>
        {(['refused', 'unknown'] as const).map(
          (state) =>
            counts[state] > 0 &&
            !isElsewhere && (
              <Button key={state} size="compact-sm" variant="default" onClick={() => setListed(state)}>
                {t(`outbox.recipients.open.${state}`, { count: counts[state] })}
              </Button>
            )
        )}
      </Group>
      {listed !== null && (
        <RecipientsDialog stream={stream} sending={sending} state={listed} onClose={() => setListed(null)} />
      )}
    </section>
  )
}
