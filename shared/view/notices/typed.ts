import type { Notice, NoticeText, NoticeWords } from '../../incident/notice/notice.ts'
import { textOf } from '../../incident/notice/notice.ts'
import type { IncidentState } from '../../incident/state.ts'
import { requote } from '../../notice/quoting.ts'
import { templateById } from '../../notice/template.ts'
import type { PlaybookIndex } from '../../playbook/applies.ts'

/** What a person has typed over a text and not saved. `was` is the hash of what they typed over. */
export type TypedText = NoticeWords & { readonly was: string }

/** Whether what was typed says something else than the text that stands. */
export function isTyped(notice: Notice, typed: TypedText | undefined): boolean {
  if (!typed) return false
  const { title, body } = textOf(notice).value
  return JSON.stringify([typed.title, typed.body]) !== JSON.stringify([title, body])
}

/** Whether somebody else changed the text since the person began to type over it. */
export function isOvertaken(notice: Notice, typed: TypedText | undefined): boolean {
  return typed !== undefined && typed.was !== textOf(notice).hash
}

/** The text as it would stand if what was typed were saved: what the rules look at while somebody types. */
export function textAsTyped(
  state: IncidentState,
  playbook: PlaybookIndex,
  notice: Notice,
  typed: TypedText | undefined
): NoticeText {
  const before = textOf(notice)
  if (!typed || !isTyped(notice, typed)) return before
  const value: NoticeWords = { title: typed.title, body: typed.body }
  const template = templateById(playbook, notice.template)
  return { ...before, value, ...requote(value, before, template, [], { state, playbook }) }
}
