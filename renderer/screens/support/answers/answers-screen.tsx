import { IconPlus, IconSparkles } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../../parts/act-button.tsx'
import { PlaceTabs } from '../../../parts/place-tabs.tsx'
import layout from '../../../parts/screen.module.css'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import { draftAll } from './answer-acts.ts'
import { AnswerDetail } from './answer-detail.tsx'
import { AnswerDialogs } from './answer-dialogs.tsx'
import { AnswerList } from './answer-list.tsx'
import { openAnswerDialog, resetAnswers } from './answer-view.ts'
import own from './answers.module.css'
import { useAnswerCommands } from './use-answer-commands.ts'
import { useAnswers } from './use-answers.ts'

/** The answers to customers: made from the facts, signed like notices, and what of the published ones is no longer true. */
export function AnswersScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const view = useAnswers(open)
  const { chosen, questions, rows } = view
  useAnswerCommands(view)
  useEffect(() => resetAnswers, [open.stream])
  return (
    <div className={layout.padded}>
      <header className={layout.head}>
        <h1 className={layout.title}>{t('support.answers.title')}</h1>
        <PlaceTabs place="support" here="answers" stream={open.stream} />
        <div className={layout.tools}>
          <ActButton
            size="compact-md"
            leftSection={<IconPlus aria-hidden size={18} />}
            onAct={() => openAnswerDialog({ kind: 'write' })}
          >
            {t('support.answers.new')}
          </ActButton>
          <ActButton
            size="compact-md"
            variant={questions.length > 0 ? 'filled' : 'default'}
            leftSection={<IconSparkles aria-hidden size={18} />}
            refused={questions.length === 0 ? t('support.answers.nothingToDraft') : null}
            onAct={() => void draftAll(questions.map(({ id }) => id))}
          >
            {t('support.answers.bulk.draft', { count: questions.length })}
          </ActButton>
        </div>
      </header>
      {rows.length === 0 && (
        <p className={own.empty}>
          {t('support.answers.empty')} {t('support.answers.emptyFacts')}
        </p>
      )}
      {chosen && (
        <div className={own.body}>
          <AnswerList view={view} />
          <AnswerDetail key={chosen.answer.id} row={chosen} view={view} />
        </div>
      )}
      <AnswerDialogs view={view} />
    </div>
  )
}
