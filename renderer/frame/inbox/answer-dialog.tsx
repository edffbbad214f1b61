import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { InboxItem } from '../../../shared/view/drill/inbox.ts'
import { FormDialog } from '../../parts/form-dialog.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { sendAnswer } from './inbox-acts.ts'
import { answerInject } from './inbox-store.ts'

/** Answers an inject in a few words. Enter sends it. */
export function AnswerDialog({ item }: { readonly item: InboxItem }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [text, setText] = useState('')
  const { inject } = item.run
  return (
    <FormDialog
      title={t('drill.inbox.answerTitle')}
      confirm={t('drill.inbox.answer')}
      refused={text.trim() === '' ? t('drill.desk.textMissing') : null}
      onClose={() => answerInject(null)}
      onSubmit={() => sendAnswer(inject.id, text.trim())}
    >
      <p>{inject.text[language]}</p>
      <TextInput
        label={t('drill.inbox.answerField')}
        value={text}
        maxLength={2000}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
    </FormDialog>
  )
}
