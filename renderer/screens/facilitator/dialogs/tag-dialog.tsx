import { Checkbox, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Inject } from '../../../../shared/drill/scenario/schema.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { sent } from '../../board/dialogs/sent.ts'

const labels = ['good', 'gap', 'question', 'key'] as const
type Label = (typeof labels)[number]

type Props = { readonly about: Inject | null; readonly onClose: () => void }

/** Marks the present moment as an observer sees it; about the chosen inject where that is out and it is wanted. */
export function TagDialog({ about, onClose }: Props) {
  const { t } = useTranslation()
  const [label, setLabel] = useState<Label>('good')
  const [text, setText] = useState('')
  const [bound, setBound] = useState(false)
  const word = (one: Label) => t(`drill.desk.tagLabels.${one}`)
  return (
    <FormDialog
      title={t('drill.desk.tagTitle')}
      confirm={t('common.save')}
      onClose={onClose}
      onSubmit={() =>
        sent({
          name: 'drill.tag',
          data: { label: word(label), text: text.trim(), inject: bound && about ? about.id : null }
        })
      }
    >
      <SegmentedControl
        aria-label={t('drill.desk.tagLabel')}
        data={labels.map((one) => ({ value: one, label: word(one) }))}
        value={label}
        onChange={(one) => setLabel(one as Label)}
      />
      <ReasonField label={t('drill.desk.tagText')} value={text} onChange={setText} data-autofocus />
      {about && (
        <Checkbox
          label={`${t('drill.desk.tagAbout')} (${about.id})`}
          checked={bound}
          onChange={(event) => setBound(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  )
}
