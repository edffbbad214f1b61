import { Button, Group, Loader, Stack } from '@mantine/core'
import { IconEye, IconEyeOff, IconFileExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sending } from '../../../../shared/incident/sending/sending.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { say } from '../../../store/toasts.ts'
import styles from '../parts.module.css'
import { PageTurner } from './page-turner.tsx'
import { RecipientTable } from './recipient-table.tsx'
import { Resolve } from './resolve.tsx'
import { useRecipients } from './use-recipients.ts'

type Props = {
  readonly stream: string
  readonly sending: Sending
  readonly state: 'refused' | 'unknown'
  readonly onClose: () => void
}

/** Whom a mailing did not reach, or of whom nothing is known: masked until asked for, as a file, and settled where in doubt. */
export function RecipientsDialog({ stream, sending, state, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const list = useRecipients({ stream, sending: sending.id, state })
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set())
  const { page, revealed } = list
  const settle = async (found: 'arrived' | 'again') => {
    if (!(await list.resolve(marked.size === 0 ? 'all' : [...marked], found))) return
    setMarked(new Set())
    say('done', t('outbox.recipients.settled'))
  }
  const save = async () => {
    if (await list.save('utf-8-bom', language)) say('done', t('outbox.recipients.saved'))
  }
  return (
    <Dialog title={t(`outbox.recipients.title.${state}`)} size="lg" onClose={onClose}>
      <Stack gap="sm">
        <p className={styles.sub}>{t(`outbox.recipients.lead.${state}`)}</p>
        <Group gap={6}>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={revealed ? <IconEyeOff aria-hidden size={16} /> : <IconEye aria-hidden size={16} />}
            onClick={() => void list.reveal()}
          >
            {t(revealed ? 'outbox.recipients.hide' : 'outbox.recipients.reveal')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFileExport aria-hidden size={16} />}
            onClick={() => void save()}
          >
            {t('outbox.recipients.save')}
          </Button>
          <span className="dim">{t('outbox.recipients.recorded')}</span>
        </Group>
        {page === null ? (
          <Loader size="sm" aria-label={t('common.loading')} />
        ) : (
          <>
            <RecipientTable
              rows={page.rows}
              state={state}
              marked={marked}
              onMark={state === 'unknown' ? setMarked : null}
            />
            <PageTurner from={list.from} shown={page.rows.length} total={page.total} onTurn={list.turn} />
            {state === 'unknown' && page.total > 0 && <Resolve count={marked.size || page.total} onSettle={settle} />}
          </>
        )}
      </Stack>
    </Dialog>
  )
}
