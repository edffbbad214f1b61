import { say } from '../store/toasts.ts'
import { phrase } from '../text/phrase.ts'

/** Puts a text on the clipboard and says in passing whether that went well. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say('done', phrase('common.copied'))
  } catch {
    say('failed', phrase('timeline.copyFailed'))
  }
}
