import { SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CauseStatus } from '../../../../shared/incident/state.ts'
import { wordsOf } from '../../../../shared/report/words/of.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import type { DialogProps } from './dialog-of-kind.tsx'
import { sent } from './sent.ts'

const statuses: readonly CauseStatus[] = ['unknown', 'suspected', 'confirmed']

/** Says what is known of the cause. */
export function CauseDialog({ state, onClose }: DialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const before = state.cause?.value ?? { status: 'unknown' as const, text: '' }
  const [status, setStatus] = useState<CauseStatus>(before.status)
  const [text, setText] = useState(before.text)
  const same = status === before.status && text.trim() === before.text
  return (
    <FormDialog
      title={t('board.dialog.cause')}
      confirm={t('common.save')}
      onClose={onClose}
      onSubmit={async () => same || sent({ name: 'halt.explain', data: { status, text: text.trim() } })}
    >
      <Stack gap={4}>
        <span id="cause-status">{t('board.dialog.causeStatus')}</span>
        <SegmentedControl
          aria-labelledby="cause-status"
          value={status}
          onChange={(value) => setStatus(value as CauseStatus)}
          data={statuses.map((value) => ({ value, label: wordsOf(language).causes[value] }))}
          transitionDuration={0}
        />
      </Stack>
      <ReasonField label={t('board.dialog.causeText')} value={text} onChange={setText} data-autofocus />
    </FormDialog>
  )
}
