import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { answerText } from '../../../../shared/incident/answer/answer.ts'
import { standingFact } from '../../../../shared/incident/fact/standing.ts'
import { valueText } from '../../../../shared/notice/value-text.ts'
import type { AnswerRow } from '../../../../shared/view/support/answer-list.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { copyText } from '../../../parts/copy-text.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import type { Language } from '../../../text/i18n.ts'
import { saveAnswer } from './answer-acts.ts'
import { copyOfAnswer } from './copy-of-answer.ts'
import type { TypedAnswer } from './answer-view.ts'
import { keepTyped, useAnswerView } from './answer-view.ts'
import own from './answers.module.css'
import type { AnswersView } from './use-answers.ts'

const languages: readonly Language[] = ['ja', 'en']

type Props = { readonly row: AnswerRow; readonly view: AnswersView }

/** The question and the answer in both languages side by side, to be written over. */
export function AnswerEditor({ row, view }: Props) {
  const { t } = useTranslation()
  const { answer, changed } = row
  const text = answerText(answer)
  const kept = useAnswerView((one) => one.typed.get(answer.id))
  const words = kept?.words ?? { title: text.value.title ?? text.value.body, body: text.value.body }
  const confirms = kept?.confirms ?? []
  const frozen = answer.withdrawn !== undefined
  const type = (part: 'title' | 'body', language: Language, value: string) =>
    keep({ words: { ...words, [part]: { ...words[part], [language]: value } } })
  const keep = (patch: Partial<TypedAnswer>) => {
    const next = { was: kept?.was ?? text.hash, words, confirms, ...patch }
    const same = JSON.stringify(next.words) === JSON.stringify({ title: text.value.title, body: text.value.body })
    keepTyped(answer.id, same && next.confirms.length === 0 ? null : next)
  }
  return (
    <div className={own.editor}>
      <div className={own.columns}>
        {languages.map((language) => (
          <div key={language} className={own.column}>
            <TextInput
              label={t('support.answers.question', { language: t(`notices.${language}`) })}
              lang={language}
              value={words.title[language]}
              maxLength={300}
              readOnly={frozen}
              onChange={(event) => type('title', language, event.currentTarget.value)}
            />
            <Textarea
              label={t('support.answers.body', { language: t(`notices.${language}`) })}
              lang={language}
              autosize
              minRows={4}
              maxRows={14}
              value={words.body[language]}
              maxLength={4000}
              readOnly={frozen}
              onChange={(event) => type('body', language, event.currentTarget.value)}
            />
            <ActButton
              leftSection={<IconCopy aria-hidden size={16} />}
              onAct={() => void copyText(copyOfAnswer(text.value, language))}
            >
              {t('support.answers.copy', { language: t(`notices.${language}`) })}
            </ActButton>
          </div>
        ))}
      </div>
      {!frozen && (
        <>
          <p className="dim">{t('support.answers.placeholders', { sample: '{{eta}}' })}</p>
          {changed.map((field) => (
            <Reworded
              key={field}
              field={field}
              view={view}
              asOf={text.asOf}
              checked={confirms.includes(field)}
              onChange={(on) => keep({ confirms: on ? [...confirms, field] : confirms.filter((one) => one !== field) })}
            />
          ))}
          {kept && <Unsaved answer={answer.id} overtaken={kept.was !== text.hash} />}
        </>
      )}
    </div>
  )
}

function Unsaved({ answer, overtaken }: { readonly answer: string; readonly overtaken: boolean }) {
  const { t } = useTranslation()
  return (
    <div className={own.unsaved}>
      <span>{t(overtaken ? 'support.answers.overtaken' : 'support.answers.unsaved')}</span>
      <Button size="compact-sm" variant="default" onClick={() => keepTyped(answer, null)}>
        {t(overtaken ? 'support.answers.takeTheirs' : 'support.answers.discard')}
      </Button>
      {!overtaken && (
        <Button size="compact-sm" onClick={() => void saveAnswer(answer)}>
          {t('support.answers.save')}
        </Button>
      )}
    </div>
  )
}

type RewordedProps = {
  readonly field: string
  readonly view: AnswersView
  readonly asOf: number
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A fact that changed and that somebody says in other words. */
function Reworded({ field, view: { open }, asOf, checked, onChange }: RewordedProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const fact = standingFact(open.state, field)
  if (!fact) return null
  const value = valueText(field, fact.value, language, 'full', { playbook: open.playbook, asOf })
  return (
    <Checkbox
      label={t('support.answers.reworded', { field: names.field(field), value })}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
