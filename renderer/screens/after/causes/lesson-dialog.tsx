import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LessonKind } from '../../../../shared/incident/cause/cause.ts'
import { causeWordsOf } from '../../../../shared/report/words/cause.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { recorded } from '../recorded.ts'

type Props = { readonly kind: LessonKind; readonly onClose: () => void }

/** Writes a lesson down. */
export function LessonDialog({ kind, onClose }: Props) {
  const { t } = useTranslation()
  const title = t('after.lessons.add', { kind: causeWordsOf(useLanguage()).lessons[kind] })
  const [text, setText] = useState('')
  return (
    <FormDialog
      title={title}
      confirm={t('after.cause.confirmAdd')}
      refused={text.trim() === '' ? t('common.reasonNeeded') : null}
      onClose={onClose}
      onSubmit={() => recorded({ name: 'cause.learn', data: { kind, text: text.trim() } })}
    >
      <ReasonField label={t('after.lessons.text')} value={text} onChange={setText} required data-autofocus />
    </FormDialog>
  )
}
