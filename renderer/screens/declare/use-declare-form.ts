import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../shared/playbook/applies.ts'
import type { Declaration, DeclareField } from '../../../shared/view/declare/command.ts'
import { declarationOf } from '../../../shared/view/declare/command.ts'
import { act } from '../../store/act.ts'
import { go } from '../../store/route.ts'
import { actorOf, session, useSession } from '../../store/session.ts'
import { say } from '../../store/toasts.ts'
import { who } from '../../store/who.ts'
import { clearDraft, draftStore } from './draft.ts'
import { problemText } from './problem-text.ts'
import { showField } from './show-field.ts'
import { wallNow } from '../../store/clock.ts'

/** What is wrong with the form, in words, beside the field that it is about. */
export type FormProblem = { readonly field: DeclareField; readonly text: string } | null

/** Declaring: what is wrong (once it was tried), whether it is on its way, and how to send it. */
export type DeclareForm = {
  readonly problem: FormProblem
  readonly sending: boolean
  readonly submit: () => void
  /** A time field says whether what stands in it is a time. */
  readonly onTimeValid: (name: string, valid: boolean) => void
}

/** The form over the draft. It says what is wrong after the first try, and sends a declaration once. */
export function useDeclareForm(playbook: PlaybookIndex, hash: string): DeclareForm {
  const { t } = useTranslation()
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const [shown, setShown] = useState<{ readonly field: DeclareField } | null>(null)
  useEffect(() => {
    if (shown) showField(shown.field)
  }, [shown])
  const [badTimes, setBadTimes] = useState<ReadonlySet<string>>(new Set())
  const declaration = useDeclaration(playbook, hash)

  const [badTime] = badTimes
  const problemNow = useCallback(
    (found: Declaration): FormProblem => {
      if (!found.ok) return { field: found.problem.field, text: problemText(found.problem) }
      if (badTime === undefined) return null
      return { field: badTime.startsWith('planned') ? 'planned' : 'times', text: t('declare.invalidTime') }
    },
    [badTime, t]
  )
  const submit = useCallback(async () => {
    if (sending || who.getState().open) return
    const found = declare(playbook, hash)
    const problem = problemNow(found)
    setTried(true)
    if (problem) {
      say('refused', problem.text)
      setShown({ field: problem.field })
    }
    if (problem || !found.ok) return
    setSending(true)
    const stream = await act({ name: 'halt.declare', data: found.data }, { stream: 'new' })
    setSending(false)
    if (stream === null) return
    clearDraft()
    go({ screen: 'board', stream })
  }, [sending, playbook, hash, problemNow])
  const send = useCallback(() => void submit(), [submit])
  const onTimeValid = useCallback((name: string, valid: boolean) => {
    setBadTimes((before) => {
      if (before.has(name) !== valid) return before
      const next = new Set(before)
      if (valid) next.delete(name)
      else next.add(name)
      return next
    })
  }, [])
  return { problem: tried ? problemNow(declaration) : null, sending, submit: send, onTimeValid }
}

/** What would be declared now, or what keeps it from being declared. */
export function declare(playbook: PlaybookIndex, hash: string): Declaration {
  const me = actorOf(session.getState().settings)
  return declarationOf(draftStore.getState(), { playbook, hash, me, now: wallNow() })
}

function useDeclaration(playbook: PlaybookIndex, hash: string): Declaration {
  useSession((state) => state.settings)
  return declare(playbook, hash)
}
