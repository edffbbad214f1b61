import { Button, Group, Stack } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { changedLines } from '../../../../shared/incident/claim/batch.ts'
import { compensationWordsOf } from '../../../../shared/report/words/compensation.ts'
import type { BatchRow } from '../../../../shared/view/compensation/batches.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { recorded } from '../../compensation/recorded.ts'
import type { RegisterView } from '../use-register.ts'
import { LineList } from './line-list.tsx'

type Props = { readonly row: BatchRow; readonly view: RegisterView; readonly onClose: () => void }

/** A list case by case: to be signed where it waits, else to be looked at. */
export function BatchDialog({ row: { batch, status }, view, onClose }: Props) {
  const { t } = useTranslation()
  const { outcomes } = compensationWordsOf(useLanguage())
  const { state } = view.open
  const changed = useMemo(() => new Set(changedLines(state, batch).map(({ claim }) => claim)), [state, batch])
  const title = t('claims.sign.title', { number: batch.number })
  const about = { count: batch.lines.length, outcome: outcomes[batch.outcome] }
  const list = <LineList lines={batch.lines} claims={state.claims} {...(status === 'stale' ? { changed } : {})} />
  if (status === 'open') {
    const command = { name: 'claim.sign', data: { batch: batch.id } } as const
    return (
      <FormDialog
        title={title}
        size={640}
        confirm={t('claims.sign.confirm', { count: batch.lines.length })}
        refused={refusedText(command)}
        onClose={onClose}
        onSubmit={() => recorded(command)}
      >
        <p>{t('claims.sign.lead', about)}</p>
        {batch.proposed.value !== '' && <p>{batch.proposed.value}</p>}
        {list}
      </FormDialog>
    )
  }
  return (
    <Dialog title={title} size={640} onClose={onClose}>
      <Stack gap="sm">
        <p>{t('claims.sign.look', about)}</p>
        {batch.proposed.value !== '' && <p>{batch.proposed.value}</p>}
        {list}
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            {t('common.close')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
