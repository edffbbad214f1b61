import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Debrief, EvaluatorVerdict } from '../../../shared/incident/debrief/debrief.ts'
import { markOn, verdicts } from '../../../shared/incident/debrief/debrief.ts'
import { debriefWordsOf } from '../../../shared/report/words/debrief.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { ReasonField } from '../../parts/reason-field.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { act } from '../../store/act.ts'
import { refusedText } from '../board/dialogs/refused-text.ts'

type Props = {
  readonly debrief: Debrief
  readonly subject: string
  readonly what: string
  readonly onClose: () => void
}

/** Records what an evaluator found of an inject or an objective; it stands beside the computed grade. */
export function MarkDialog({ debrief, subject, what, onClose }: Props) {
  const { t } = useTranslation()
  const terms = debriefWordsOf(useLanguage())
  const before = markOn(debrief, subject)?.value
  const [verdict, setVerdict] = useState<EvaluatorVerdict>(before?.verdict ?? 'met')
  const [remark, setRemark] = useState(before?.remark ?? '')
  const command = { name: 'debrief.mark', data: { subject, verdict, remark: remark.trim() } } as const
  return (
    <FormDialog
      title={t('debrief.mark.title')}
      confirm={t('debrief.mark.confirm')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={async () => (await act(command)) !== null}
    >
      <p>{t('debrief.mark.about', { what })}</p>
      <p className="dim">{t('debrief.mark.beside')}</p>
      <Radio.Group
        label={t('debrief.mark.verdict')}
        value={verdict}
        onChange={(value) => setVerdict(value as EvaluatorVerdict)}
      >
        <Stack gap={6} pt={4}>
          {verdicts.map((one, index) => (
            <Radio key={one} value={one} label={terms.verdicts[one]} data-autofocus={index === 0 || undefined} />
          ))}
        </Stack>
      </Radio.Group>
      <ReasonField label={t('debrief.mark.remark')} value={remark} onChange={setRemark} />
    </FormDialog>
  )
}
