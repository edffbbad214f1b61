import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { answerText } from '../../../../shared/incident/answer/answer.ts'
import type { AnswerBulk } from '../../../../shared/view/support/answer-list.ts'
import { answerBulks, readyAnswers } from '../../../../shared/view/support/answer-list.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { copyText } from '../../../parts/copy-text.ts'
import type { Language } from '../../../text/i18n.ts'
import type { AnswerAction } from './answer-acts.ts'
import { answerActions, answerRefused, draftAll, runAnswer, runBulk, saveAnswer } from './answer-acts.ts'
import { openAnswerDialog, selectAnswer, useAnswerView } from './answer-view.ts'
import { copyOfAnswer } from './copy-of-answer.ts'
import type { AnswersView } from './use-answers.ts'

const keys = {
  refill: 'f',
  propose: 'p',
  approve: 'a',
  reject: 'r',
  publish: 'm',
  withdraw: 'w'
} as const satisfies Record<AnswerAction, string>
const bulkKeys = { refill: 'F', propose: 'P', approve: 'A', publish: 'M' } as const satisfies Record<AnswerBulk, string>

/** Offers all that is done about answers, by key and by palette. */
export function useAnswerCommands({ open, rows, questions, chosen, actor }: AnswersView): void {
  const { t } = useTranslation()
  const typed = useAnswerView((view) => view.typed)
  const { state, playbook } = open
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('support.answers.group')
    const step = (by: 1 | -1) => () => {
      const here = rows.findIndex((row) => row === chosen)
      const next = rows[Math.min(rows.length - 1, Math.max(0, here + by))]
      if (next) selectAnswer(next.answer.id)
    }
    const none = chosen ? null : t('support.answers.pick')
    const copy = (language: Language) => () =>
      chosen && void copyText(copyOfAnswer(answerText(chosen.answer).value, language))
    return [
      {
        id: 'answer.new',
        title: t('support.answers.new'),
        group,
        keys: 'n',
        run: () => openAnswerDialog({ kind: 'write' })
      },
      {
        id: 'answer.draft',
        title: t('support.answers.keys.draft'),
        group,
        keys: 'g',
        refused: questions.length === 0 ? t('support.answers.nothingToDraft') : null,
        run: () => void draftAll(questions.map(({ id }) => id))
      },
      { id: 'answer.down', title: t('support.answers.keys.down'), group, keys: 'j', run: step(1) },
      { id: 'answer.up', title: t('support.answers.keys.up'), group, keys: 'k', run: step(-1) },
      ...answerActions.map((action): AppCommand => ({
        id: `answer.${action}`,
        title: t(`support.answers.act.${action}`),
        group,
        keys: keys[action],
        refused: chosen ? answerRefused(action, chosen) : none,
        run: () => chosen && runAnswer(action, chosen)
      })),
      ...answerBulks.map((bulk): AppCommand => {
        const ready = readyAnswers(rows, bulk, state, playbook, actor)
        return {
          id: `answer.all.${bulk}`,
          title: t(`support.answers.keys.${bulk}`),
          group,
          keys: bulkKeys[bulk],
          refused: ready.length === 0 ? t('support.answers.keys.none') : null,
          run: () => runBulk(bulk, ready)
        }
      }),
      {
        id: 'answer.save',
        title: t('support.answers.keys.save'),
        group,
        keys: 'mod+S',
        refused: chosen && typed.has(chosen.answer.id) ? null : (none ?? t('notices.save.nothing')),
        run: () => chosen && void saveAnswer(chosen.answer.id)
      },
      {
        id: 'answer.copyJa',
        title: t('support.answers.keys.copyJa'),
        group,
        keys: '1',
        refused: none,
        run: copy('ja')
      },
      { id: 'answer.copyEn', title: t('support.answers.keys.copyEn'), group, keys: '2', refused: none, run: copy('en') }
    ]
  }, [t, rows, questions, chosen, actor, state, playbook, typed])
  useCommands('support.answers', commands)
}
