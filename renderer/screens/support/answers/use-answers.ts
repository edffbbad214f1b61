import { useMemo } from 'react'
import type { Actor } from '../../../../shared/event/envelope.ts'
import type { SupportQuestion } from '../../../../shared/playbook/schema.ts'
import type { AnswerRow } from '../../../../shared/view/support/answer-list.ts'
import { answerRows, openQuestions } from '../../../../shared/view/support/answer-list.ts'
import { actorOf, useSession } from '../../../store/session.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import { useSupportNow } from '../use-support-now.ts'
import { useAnswerView } from './answer-view.ts'

/** The answers as the person before the screen looks at them. */
export type AnswersView = {
  readonly open: OpenIncidentProps
  readonly rows: readonly AnswerRow[]
  readonly questions: readonly SupportQuestion[]
  readonly chosen: AnswerRow | null
  readonly actor: Actor | null
  readonly now: number
}

/** The answers, what needs somebody first, the questions without one, and the answer that is shown. */
export function useAnswers(open: OpenIncidentProps): AnswersView {
  const settings = useSession((session) => session.settings)
  const actor = useMemo(() => actorOf(settings), [settings])
  const selected = useAnswerView((view) => view.selected)
  const step = useSupportNow(open)
  const now = Math.ceil(step / 60_000) * 60_000
  const { state, playbook } = open
  const rows = useMemo(() => answerRows(state, playbook, now), [state, playbook, now])
  const questions = useMemo(() => openQuestions(state, playbook), [state, playbook])
  const chosen = rows.find(({ answer }) => answer.id === selected) ?? rows[0] ?? null
  return { open, rows, questions, chosen, actor, now }
}
