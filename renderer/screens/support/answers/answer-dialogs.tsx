import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answerText } from '../../../../shared/incident/answer/answer.ts'
import { FormDialog } from '../../../parts/form-dialog.tsx'
import { ReasonDialog } from '../../../parts/reason-dialog.tsx'
import { act } from '../../../store/act.ts'
import { say } from '../../../store/toasts.ts'
import { sent } from '../../board/dialogs/sent.ts'
import { openAnswerDialog, useAnswerView } from './answer-view.ts'
import own from './answers.module.css'
import type { AnswersView } from './use-answers.ts'

/** The dialog about answers that is open, if one is. */
export function AnswerDialogs({ view }: { readonly view: AnswersView }) {
  const { t } = useTranslation()
  const dialog = useAnswerView((one) => one.dialog)
  const onClose = () => openAnswerDialog(null)
  if (dialog === null) return null
  if (dialog.kind === 'write') return <WriteDialog onClose={onClose} />
  if (dialog.kind === 'publish') return <PublishDialog view={view} answers={dialog.answers} onClose={onClose} />
  const answer = view.open.state.answers.get(dialog.answer)
  if (!answer) return null
  const { kind } = dialog
  const about = { answer: answer.id, textHash: answerText(answer).hash }
  return (
    <ReasonDialog
      title={t(`support.answers.dialog.${kind}`)}
      confirm={t(`support.answers.act.${kind}`)}
      onClose={onClose}
      onSubmit={(reason) =>
        sent(
          kind === 'reject'
            ? { name: 'answer.reject', data: { ...about, reason } }
            : { name: 'answer.withdraw', data: { answer: answer.id, reason } }
        )
      }
    />
  )
}

type PublishProps = { readonly view: AnswersView; readonly answers: readonly string[]; readonly onClose: () => void }

/** Publishes answers as they stand, with where customers read them: the place of the last time stands there already. */
function PublishDialog({ view, answers, onClose }: PublishProps) {
  const { t } = useTranslation()
  const all = [...view.open.state.answers.values()]
  const [link, setLink] = useState(
    () =>
      all
        .flatMap(({ publications }) => publications)
        .toSorted((a, b) => a.at - b.at)
        .at(-1)?.link ?? ''
  )
  const texts = all
    .filter(({ id }) => answers.includes(id))
    .map((answer) => ({ answer: answer.id, textHash: answerText(answer).hash }))
  const submit = async () => {
    if ((await act({ name: 'answer.publish', data: { texts, link: link.trim() } })) === null) return false
    say('done', t('support.answers.done.published', { count: texts.length }))
    return true
  }
  return (
    <FormDialog
      title={t('support.answers.dialog.publish', { count: texts.length })}
      confirm={t('support.answers.act.publish')}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{t('support.answers.dialog.publishLead')}</p>
      <TextInput
        label={t('support.answers.dialog.link')}
        value={link}
        maxLength={2000}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setLink(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

const nothing = { ja: '', en: '' }

/** A question that the playbook has not thought of, with its answer in both languages. */
function WriteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [question, setQuestion] = useState(nothing)
  const [body, setBody] = useState(nothing)
  const empty = [question.ja, question.en, body.ja, body.en].some((one) => one.trim() === '')
  return (
    <FormDialog
      title={t('support.answers.dialog.write')}
      confirm={t('support.answers.dialog.writeConfirm')}
      size={820}
      refused={empty ? t('support.answers.dialog.empty') : null}
      onClose={onClose}
      onSubmit={() => sent({ name: 'answer.write', data: { question, body } })}
    >
      <div className={own.columns}>
        {(['ja', 'en'] as const).map((language) => (
          <div key={language} className={own.column}>
            <TextInput
              label={t('support.answers.question', { language: t(`notices.${language}`) })}
              value={question[language]}
              maxLength={300}
              data-autofocus={language === 'ja' || undefined}
              onChange={(event) => {
                const value = event.currentTarget.value
                setQuestion((before) => ({ ...before, [language]: value }))
              }}
            />
            <Textarea
              label={t('support.answers.body', { language: t(`notices.${language}`) })}
              autosize
              minRows={4}
              maxRows={10}
              value={body[language]}
              maxLength={4000}
              onChange={(event) => {
                const value = event.currentTarget.value
                setBody((before) => ({ ...before, [language]: value }))
              }}
            />
          </div>
        ))}
      </div>
      <p className="dim">{t('support.answers.placeholders', { sample: '{{eta}}' })}</p>
    </FormDialog>
  )
}
