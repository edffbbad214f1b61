import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Outcome } from '../../../../shared/incident/compensation/compensation.ts'
import { outcomes } from '../../../../shared/incident/compensation/compensation.ts'
import { compensationWordsOf } from '../../../../shared/report/words/compensation.ts'
import type { CompensationDesk } from '../../../../shared/view/compensation/desk.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { proposing } from '../intents.ts'
import { recorded } from '../recorded.ts'

type Props = { readonly desk: CompensationDesk; readonly onClose: () => void }

/** Proposes to pay or not to, on the basis that stands. */
export function ProposeDialog({ desk, onClose }: Props) {
  const { t } = useTranslation()
  const words = compensationWordsOf(useLanguage())
  const [outcome, setOutcome] = useState<Outcome>('pay')
  const [text, setText] = useState('')
  const command = proposing(desk, outcome, text.trim())
  return (
    <FormDialog
      title={t('compensation.decision.propose')}
      confirm={t('compensation.decision.confirmPropose')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => recorded(command)}
    >
      <p className="dim">{t('compensation.decision.rule')}</p>
      <Radio.Group
        label={t('compensation.decision.outcome')}
        value={outcome}
        onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? 'pay')}
      >
        <Stack gap={6} pt={4}>
          {outcomes.map((one) => (
            <Radio key={one} value={one} label={words.outcomes[one]} />
          ))}
        </Stack>
      </Radio.Group>
      <ReasonField label={t('compensation.decision.text')} value={text} onChange={setText} data-autofocus />
    </FormDialog>
  )
}
