import type { CallOutcome } from '../../incident/call/call.ts'
import type { BarKind } from '../../incident/escalation/escalation.ts'
import type { SignalKind } from '../../incident/signal/signal.ts'
import type { DisclosedField, DisclosureReason } from '../../people/disclosure.ts'
import type { MessagePoint } from '../../view/call-message.ts'
import type { Language } from '../time.ts'
import { deskWordsEn } from './desk-en.ts'
import { deskWordsJa } from './desk-ja.ts'

/** The words of one language for calls, escalations, decisions and reported facts. */
export type DeskWords = {
  readonly outcomes: Readonly<Record<CallOutcome, string>>
  readonly skipped: Readonly<Record<'empty' | 'absent', string>>
  readonly bars: Readonly<Record<BarKind, string>>
  readonly signals: Readonly<Record<SignalKind, string>>
  /** What a decision is about, by the effect that asks for it. */
  readonly effects: Readonly<Record<string, string>>
  /** What of a contact was shown, for what, and what was printed. */
  readonly fields: Readonly<Record<DisclosedField, string>>
  readonly shownFor: Readonly<Record<DisclosureReason, string>>
  readonly printed: Readonly<Record<'call-sheets' | 'list', string>>
  readonly message: Readonly<Record<MessagePoint, string>> & {
    readonly drill: string
    readonly readBack: string
    readonly notKnown: string
    readonly standBy: string
  }
}

/** The words of a language. */
export function deskWordsOf(language: Language): DeskWords {
  return language === 'ja' ? deskWordsJa : deskWordsEn
}
