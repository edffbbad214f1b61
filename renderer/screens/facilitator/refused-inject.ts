import type { DeskRow } from '../../../shared/view/drill/desk.ts'
import { refusedText } from '../board/dialogs/refused-text.ts'

/** Why each thing cannot be done with an inject now, in words; null where it can. */
export type RefusedInject = Readonly<Record<'release' | 'hold' | 'unhold' | 'change' | 'skip', string | null>>

/** What would be refused of an inject as it stands. */
export function refusedInject({ run: { inject } }: DeskRow): RefusedInject {
  const { id, from, via, text, attachments, expected } = inject
  const content = { from, via, text: { ...text, ja: `${text.ja}?` }, attachments, expected }
  return {
    release: refusedText({ name: 'inject.release', data: { inject: id } }),
    hold: refusedText({ name: 'inject.hold', data: { inject: id, reason: '?' } }),
    unhold: refusedText({ name: 'inject.unhold', data: { inject: id, reason: '?' } }),
    change: refusedText({ name: 'inject.change', data: { inject: id, content, reason: '?' } }),
    skip: refusedText({ name: 'inject.skip', data: { inject: id, reason: '?' } })
  }
}
