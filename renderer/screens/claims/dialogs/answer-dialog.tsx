import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../../shared/incident/claim/claim.ts'
import { compensationWordsOf } from '../../../../shared/report/words/compensation.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import { recorded } from '../../compensation/recorded.ts'

type Props = { readonly claim: Claim; readonly onClose: () => void }

/** Answers an objection: upheld, the case is decided anew. */
export function AnswerDialog({ claim: { id, number, objections }, onClose }: Props) {
  const { t } = useTranslation()
  const words = compensationWordsOf(useLanguage())
  const [upheld, setUpheld] = useState(false)
  const [text, setText] = useState('')
  const command = { name: 'claim.answer', data: { claim: id, upheld, text: text.trim() } } as const
  return (
    <FormDialog
      title={t('claims.detail.answerTitle', { number })}
      confirm={t('claims.detail.confirmAnswer')}
      refused={refusedText(command)}
      onClose={onClose}
      onSubmit={() => recorded(command)}
    >
      <p>{t('claims.detail.objection', { text: objections.at(-1)?.value ?? '' })}</p>
      <Radio.Group
        label={t('claims.detail.verdict')}
        value={upheld ? 'yes' : 'no'}
        onChange={(value) => setUpheld(value === 'yes')}
      >
        <Stack gap={6} pt={4}>
          <Radio value="no" label={words.dismissed} />
          <Radio value="yes" label={words.upheld} description={t('claims.detail.upheldHint')} />
        </Stack>
      </Radio.Group>
      <ReasonField
        label={t('claims.detail.answerText')}
        value={text}
        maxLength={1000}
        onChange={setText}
        required
        data-autofocus
      />
    </FormDialog>
  )
}
