import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Notice, NoticeWords } from '../../../shared/incident/notice/notice.ts'
import { textOf } from '../../../shared/incident/notice/notice.ts'
import type { TypedText } from '../../../shared/view/notices/typed.ts'
import { isTyped } from '../../../shared/view/notices/typed.ts'
import { act } from '../../store/act.ts'
import { incident } from '../../store/incident.ts'

type Typed = { readonly byNotice: ReadonlyMap<string, TypedText> }

/** What was typed over texts and is not saved yet, by notice: it outlives the screen, so that nothing typed is lost. */
export const typedTexts = createStore<Typed>(() => ({ byNotice: new Map() }))

/** What was typed over the texts, in a component. */
export function useTyped(): Typed['byNotice'] {
  return useStore(typedTexts, ({ byNotice }) => byNotice)
}

/** Keeps what a person types over a text. */
export function typeOver(notice: Notice, words: NoticeWords): void {
  typedTexts.setState(({ byNotice }) => {
    const was = byNotice.get(notice.id)?.was ?? textOf(notice).hash
    return { byNotice: new Map(byNotice).set(notice.id, { ...words, was }) }
  })
}

/** Lets go what was typed over a text. */
export function dropTyped(notice: string): void {
  typedTexts.setState(({ byNotice }) => {
    const next = new Map(byNotice)
    next.delete(notice)
    return { byNotice: next }
  })
}

/** Puts what was typed over the text as it stands now, whoever changed it meanwhile. */
export function keepMine(notice: Notice): void {
  typedTexts.setState(({ byNotice }) => {
    const mine = byNotice.get(notice.id)
    return mine ? { byNotice: new Map(byNotice).set(notice.id, { ...mine, was: textOf(notice).hash }) } : {}
  })
}

const underWay = new Map<string, Promise<boolean>>()

/**
 * Saves what was typed over a text. `confirms`: fields which the text says in other words than the fact sheet. True where
 * the text stands as it was typed; a refusal leaves what was typed, and nothing is sent twice.
 */
export function saveTyped(id: string, confirms: readonly string[] = []): Promise<boolean> {
  const running = underWay.get(id) ?? Promise.resolve(true)
  const mine = running.then(() => save(id, confirms)).finally(() => underWay.delete(id))
  underWay.set(id, mine)
  return mine
}

async function save(id: string, confirms: readonly string[]): Promise<boolean> {
  const notice = incident.getState().log.state.notices.get(id)
  if (!notice) return false
  const typed = typedTexts.getState().byNotice.get(id)
  const stands = { ...textOf(notice).value, was: textOf(notice).hash }
  if (confirms.length === 0 && !isTyped(notice, typed)) {
    dropTyped(id)
    return true
  }
  const { was, title, body } = typed ?? stands
  const done = await act({ name: 'notice.edit', data: { notice: id, was, title, body, confirms: [...confirms] } })
  if (done === null) return false
  const now = typedTexts.getState().byNotice.get(id)
  if (now === typed) dropTyped(id)
  else if (now) keepMine(incident.getState().log.state.notices.get(id) ?? notice)
  return true
}
